import { foldWidth } from '../base/text.ts'
import type { RowCell } from './row.ts'

const bareMark =
  /^(?:第|No\.?)?\s*(?:[0-9]{1,2}(?:[-.の][0-9]{1,2}){0,2}|[ア-ト]|[a-zA-Z]|[①-⑳❶-❿⑴-⒇Ⅰ-Ⅻⅰ-ⅻ一二三四五六七八九十])\s*[.、):]?$|^[(〔[【](?:[0-9]{1,2}|[ア-ト]|[a-z]|[Ⅰ-Ⅻ一二三四五六七八九十])[)〕\]】]$|^[・･•●○◯◎◇◆□■]$/
const longestMark = 8

/** Whether a cell holds a list mark and nothing else: 「(1)」, 「ア」, 「1-2」, 「①」. */
export const isBareMark = ({ text }: Pick<RowCell, 'text'>): boolean =>
  text.length <= longestMark && bareMark.test(foldWidth(text).trim())
