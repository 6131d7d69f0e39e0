import { excelGrid } from './excel-limit.ts'

/** A square of a worksheet, both counted from 0. */
export type Address = { readonly row: number; readonly column: number }
export type Area = { readonly first: Address; readonly last: Address }

/** Reads `B12` (also `$B$12`) as row 11, column 1; null where a worksheet has no such cell. */
export const readAddress = (text: string): Address | null => {
  const [, letters = '', digits = ''] = /^\$?([A-Za-z]{1,3})\$?([0-9]{1,7})$/.exec(text) ?? []
  let column = 0
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64
  const row = Number(digits)
  return row >= 1 && row <= excelGrid.rows && column >= 1 && column <= excelGrid.columns
    ? { row: row - 1, column: column - 1 }
    : null
}

/** Reads `A1:C3`, or one cell, as an area, whichever corners it names. */
export const readArea = (text: string): Area | null => {
  const [from = '', to = from] = text.split(':')
  const a = readAddress(from)
  const b = readAddress(to)
  if (!a || !b) return null
  return {
    first: { row: Math.min(a.row, b.row), column: Math.min(a.column, b.column) },
    last: { row: Math.max(a.row, b.row), column: Math.max(a.column, b.column) },
  }
}

/** The name of a cell: `writeAddress({ row: 11, column: 27 })` is `AB12`. */
export const writeAddress = ({ row, column }: Address): string => {
  let letters = ''
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  return `${letters}${row + 1}`
}
