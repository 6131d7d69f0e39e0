import { characterName } from './character-name.ts'

/** Makes texts fit for a workbook, and keeps what that cost them. */
export type ExcelTexts = {
  /** Without the characters that XML cannot hold. */
  readonly clean: (text: string) => string
  /** Clean, and in parts that a cell can hold; nearly always one. */
  readonly parts: (text: string) => readonly string[]
  /** Clean, for a field with no room below: what one cell cannot hold goes to the notes. */
  readonly field: (text: string) => string
  /** What had to be left out or put elsewhere, in words for the foot of the form. */
  readonly notes: () => readonly string[]
}

const lineBreak = /\r\n?|[\v\f]/g
// Control characters, half of a surrogate pair, and the two codes that are no characters.
const impossible = /(?![\t\n\x7f-\x9f])[\p{Cc}\ufffe\uffff]|\p{Surrogate}/gu
const longestText = 32_767

const divide = (text: string): readonly string[] => {
  if (text.length <= longestText) return [text]
  const end = /[\ud800-\udbff]/.test(text.charAt(longestText - 1)) ? longestText - 1 : longestText
  return [text.slice(0, end), ...divide(text.slice(end))]
}

/** The texts of one workbook: `clean('a\u0001b')` is 「ab」, and the notes then name U+0001. */
export const excelTexts = (): ExcelTexts => {
  const dropped = new Set<string>()
  const overflow: string[] = []
  let divided = false
  const drop = (character: string) => {
    dropped.add(characterName(character))
    return ''
  }
  const clean = (text: string) => text.replace(lineBreak, '\n').replace(impossible, drop)
  const parts = (text: string) => {
    const all = divide(clean(text))
    divided ||= all.length > 1
    return all
  }
  const field = (text: string) => {
    const [first = '', ...rest] = parts(text)
    overflow.push(...rest)
    return first
  }
  const notes = () => [
    ...(dropped.size > 0 ? [`※ この様式に書けない文字を除きました：${[...dropped].join('、')}`] : []),
    ...(divided ? ['※ Excel の 1 セルに入る 32,767 字を超える文は、下のセルに続けました。'] : []),
    ...overflow,
  ]
  return { clean, parts, field, notes }
}

const errorValue = /^#(?=(?:VALUE!|REF!|N\/A|NAME\?|DIV\/0!|NULL!|NUM!|GETTING_DATA|SPILL!|CALC!)$)/

/** Keeps Excel from taking a text for more than a text: `_x0041_` would be shown as A, and #N/A be an error value. */
export const excelLiteral = (text: string): string =>
  text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_').replace(errorValue, '_x0023_')
