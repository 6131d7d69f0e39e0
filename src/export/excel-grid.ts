import type { Cell, MergeRange, WriteSheet } from 'hucre'
import type { ExcelCell, ExcelRow } from './excel-cell.ts'
import type { ExcelStyles } from './excel-look.ts'
import { excelLiteral } from './excel-text.ts'

/** `A`, `Z`, `AA` for 0, 25, 26. */
export const excelColumnLetters = (column: number): string =>
  column < 26
    ? String.fromCharCode(65 + column)
    : `${excelColumnLetters(Math.floor(column / 26) - 1)}${excelColumnLetters(column % 26)}`

const squares = (cell: ExcelCell, row: number): readonly (readonly [row: number, column: number])[] =>
  Array.from({ length: cell.rows * cell.columns }, (_, index) => [
    row + Math.floor(index / cell.columns),
    cell.column + (index % cell.columns),
  ])

type Squares = Map<string, Partial<Cell>>

// Every square of a merged cell has the style, else Excel would leave gaps in its rules.
const squaresOf = (rows: readonly ExcelRow[], styles: ExcelStyles, isColoured: boolean): Squares => {
  const cells: Squares = new Map()
  for (const [first, row] of rows.entries())
    for (const cell of row.cells)
      for (const [at, column] of squares(cell, first)) {
        const next = rows[at + 1]
        const top = at > first ? 'none' : row.top ? 'full' : 'hair'
        const bottom = at < first + cell.rows - 1 ? 'none' : !next || next.top ? 'full' : 'hair'
        const holdsText = at === first && column === cell.column && cell.text !== ''
        const manner = { align: cell.align, isEntry: cell.entry !== null, isColoured }
        const style = styles(cell.look, { top, bottom }, manner)
        cells.set(`${at},${column}`, { style, ...(holdsText && { value: excelLiteral(cell.text) }) })
      }
  return cells
}

const mergesOf = (rows: readonly ExcelRow[]): MergeRange[] =>
  rows.flatMap((row, startRow) =>
    row.cells
      .filter((cell) => cell.rows > 1 || cell.columns > 1)
      .map(({ column, columns, rows: height }) => ({
        startRow,
        startCol: column,
        endRow: startRow + height - 1,
        endCol: column + columns - 1,
      })),
  )

/** The cells of a worksheet as the library takes them; the map may be added to. */
export type ExcelGrid = Required<Pick<WriteSheet, 'merges' | 'rowDefs'>> & { readonly cells: Squares }

/** Rows of cells as the squares of a worksheet, merged and ruled. */
export const excelGrid = (rows: readonly ExcelRow[], styles: ExcelStyles, isColoured = false): ExcelGrid => ({
  cells: squaresOf(rows, styles, isColoured),
  merges: mergesOf(rows),
  rowDefs: new Map(rows.map(({ height }, index) => [index, { height }])),
})
