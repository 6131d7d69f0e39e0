import { foldWidth } from '../../../base/text.ts'
import { writeNumber } from '../numbering/write-number.ts'

const circle = /^[○◯〇]$/
const frame = /^[○◯〇□△◇]$/

/** 囲い文字 that have a letter of their own: 1 in a circle is ①. Others are put in brackets, as in （株）. */
const enclosed = (inner: string, isCircle: boolean): string => {
  const number = foldWidth(inner)
  const sign = isCircle && /^[1-9][0-9]?$/.test(number) ? writeNumber(Number(number), 'decimalEnclosedCircle') : number
  return sign === number ? `（${inner}）` : sign
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
  const around = parts.find((part) => frame.test(part))
  const inner = parts.find((part) => part !== '' && !frame.test(part))
  return around && inner ? enclosed(inner, circle.test(around)) : (parts.at(-1) ?? '')
}
