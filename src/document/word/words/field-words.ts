/** 囲い文字 that have a letter of their own: 1 in a circle is ①. Others are put in brackets, as in （株）. */
const enclosed = (inner: string): string => {
  const number = /^[0-9０-９]{1,2}$/.test(inner) ? Number(inner.normalize('NFKC')) : 0
  if (number >= 1 && number <= 20) return String.fromCharCode(0x245f + number)
  if (number >= 21 && number <= 35) return String.fromCharCode(0x3251 + number - 21)
  if (number >= 36 && number <= 50) return String.fromCharCode(0x32b1 + number - 36)
  return `（${inner}）`
}

/** The arguments between the brackets that open at `start`: 「(○,1)」 → ○ and 1. */
const argumentsAt = (code: string, start: number): readonly string[] => {
  const found: string[] = ['']
  let depth = 0
  for (const letter of code.slice(start)) {
    if (letter === ')') depth--
    if (depth === 0 && letter === ')') break
    if (depth === 1 && (letter === ',' || letter === ';')) found.push('')
    else if (depth > 0) found[found.length - 1] += letter
    if (letter === '(') depth++
  }
  return found
}

/** `\s\up 9(かな)` → かな */
const withoutSwitches = (words: string): string =>
  words
    .replace(/\\[a-z]+(?:\s*-?[0-9]+)?\s*/gi, '')
    .replace(/[()]/g, '')
    .trim()

/**
 * The words of a field that has no result, only its code: letters set one over the other (`EQ \o`) are how Word writes
 * 囲い文字 (「EQ \o\ac(○,1)」 → ①) and, in older files, ruby (the base text only). Others print nothing.
 */
export const fieldWords = (code: string): string => {
  const overlay = /^\s*eq\s.*?\\o(?:\\a[cldr])*\s*\(/i.exec(code)
  if (!overlay) return ''
  const parts = argumentsAt(code, overlay[0].length + overlay.index - 1).map(withoutSwitches)
  const inner = parts.find((part) => !/^[○◯〇□△◇]?$/.test(part))
  return inner !== undefined && parts.length > 1 && parts.some((part) => /^[○◯〇□△◇]$/.test(part))
    ? enclosed(inner)
    : (parts.at(-1) ?? '')
}
