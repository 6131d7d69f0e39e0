import { removeControlCharacters } from '../remove-control-characters.ts'

/** The name of a file without signs that would act on the terminal it is shown on: `'総務部\u001b[2J.txt'` → 「総務部[2J.txt」. */
export const shownName = (name: string): string => removeControlCharacters(name).text.replaceAll('\n', '')
