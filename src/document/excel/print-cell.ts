import type { RawCell } from './cell-reader.ts'
import { type FinishedWords, finishWords } from './finish-words.ts'
import { printText, printValue } from './number-format/print-value.ts'
import { serialOfIsoDay } from './number-format/serial-day.ts'
import { type CellStyle, plainStyle } from './read-styles.ts'
import type { RichWords } from './words-reader.ts'

/** What all worksheets of a workbook share. */
export type SharedParts = {
  readonly strings: readonly RichWords[]
  readonly styles: readonly CellStyle[]
  readonly from1904: boolean
}

const printNumber = (value: number, style: CellStyle, shared: SharedParts, showsZeros: boolean): string =>
  value === 0 && !showsZeros ? '' : printValue(value, style.format, shared.from1904)

const showText = (words: RichWords, { format }: CellStyle): RichWords =>
  typeof words === 'string' && words !== '' ? printText(words, format) : words

const wordsOf = (cell: RawCell, style: CellStyle, shared: SharedParts, showsZeros: boolean): RichWords => {
  const { type, value } = cell
  if (type === 's') return showText(shared.strings[Number(value)] ?? '', style)
  if (type === 'inlineStr') return showText(cell.words ?? '', style)
  if (type === 'str') return showText(value, style)
  if (type === 'b') return value === '1' || value === 'true' ? 'TRUE' : 'FALSE'
  if (type === 'e' || value === '') return value
  const number = type === 'd' ? serialOfIsoDay(value, shared.from1904) : Number(value)
  return number === null || !Number.isFinite(number) ? value : printNumber(number, style, shared, showsZeros)
}

/** The text of a cell as the worksheet shows it: numbers and days by their format, words with what was done to them. */
export const printCell = (cell: RawCell, shared: SharedParts, showsZeros: boolean): FinishedWords => {
  const style = shared.styles[cell.style] ?? plainStyle
  return finishWords(wordsOf(cell, style, shared, showsZeros), style.look)
}
