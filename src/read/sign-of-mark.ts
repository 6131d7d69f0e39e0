import { foldWidth } from '../base/text.ts'
import type { Mark } from './mark.ts'

/** What tells the marks of one level from those of another: the family of signs that count, and else the sign itself, 「○」. */
export const signOfMark = ({ family, printed }: Mark): string => (family === 'bullet' ? foldWidth(printed) : family)
