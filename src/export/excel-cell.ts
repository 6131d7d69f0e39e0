import type { PartId } from '../base/part-id.ts'
import type { FormColumn } from '../view/form-view.ts'
import type { Span } from './excel-layout.ts'
import { type ExcelLook, lookScale } from './excel-look.ts'
import { lineCount } from './text-width.ts'

/** A cell of the workbook, over as many columns and rows as it is merged from. */
export type ExcelCell = Span & {
  readonly rows: number
  readonly text: string
  readonly look: ExcelLook
  readonly align: FormColumn['align']
  /** Whether it is to be written in: `grade` has the list of the city's scale. */
  readonly entry: 'text' | 'grade' | null
}

/** A row with its height in points; `top`: a full rule stands above its cells, else a hairline. */
export type ExcelRow = {
  readonly height: number
  readonly top: boolean
  readonly cells: readonly ExcelCell[]
  /** Whether a goal begins with it. */
  readonly opensGoal?: boolean
  /** The part of the sheet it holds. */
  readonly id?: PartId | null
}

type CellOptions = Partial<Pick<ExcelCell, 'align' | 'entry'>>

/** A cell over one row. */
export const excelCell = (
  span: Span,
  text: string,
  look: ExcelLook,
  { align = 'start', entry = null }: CellOptions = {},
): ExcelCell => ({ ...span, rows: 1, text, look, align, entry })

/** What is needed to say how high a row must be: the widths of the columns, and the size of the form's font. */
export type ExcelMeasure = { readonly widths: readonly number[]; readonly size: number }

const narrow = 12

// Letters that fit: less the cell's padding, the indent, and (not in narrow cells) what line breaking takes over.
const room = ({ column, columns, look }: ExcelCell, widths: readonly number[]): number => {
  const width = widths.slice(column, column + columns).reduce((sum, one) => sum + one, 0)
  return Math.max(2, Math.floor(width / lookScale(look)) - (width < narrow ? 1 : look === 'step' ? 6 : 3))
}

const padding = 5

/** How high some cells beside each other must be, in points, so that nothing of them is cut. */
export const excelHeight = (cells: readonly ExcelCell[], { widths, size }: ExcelMeasure): number => {
  const heights = cells.map(
    (cell) => lineCount(cell.text, room(cell, widths)) * size * 1.35 * Math.max(1, lookScale(cell.look)),
  )
  return Math.ceil((Math.max(size * 1.35, ...heights) + padding) * 2) / 2
}

// Excel knows no row higher than 409 points. What is longer is merged from lower ones, so that pages are filled well.
const highestRow = 405
const mergedRow = 135

/** Cells beside each other as one row, or as several where one could not be high enough. */
export const excelRows = (
  cells: readonly ExcelCell[],
  top: boolean,
  measure: ExcelMeasure,
  id: PartId | null = null,
): readonly ExcelRow[] => {
  const height = excelHeight(cells, measure)
  if (height <= highestRow) return [{ height, top, cells, id }]
  const rows = Math.ceil(height / mergedRow)
  return Array.from({ length: rows }, (_, index) => ({
    height: mergedRow,
    top: index === 0 && top,
    cells: index === 0 ? cells.map((cell) => ({ ...cell, rows })) : [],
    id: index === 0 ? id : null,
  }))
}

const addRows = (rows: readonly ExcelRow[], count: number): readonly ExcelRow[] => {
  const last = rows.findLastIndex(({ cells }) => cells.length > 0)
  const longer = rows.map((row, index) =>
    index === last ? { ...row, cells: row.cells.map((cell) => ({ ...cell, rows: cell.rows + count })) } : row,
  )
  return [...longer, ...Array.from({ length: count }, () => ({ height: mergedRow, top: false, cells: [] }))]
}

/** Rows with cells beside them that are merged over all; higher, where those need it. */
export const excelRowsBeside = (
  rows: readonly ExcelRow[],
  beside: readonly ExcelCell[],
  measure: ExcelMeasure,
): readonly ExcelRow[] => {
  if (beside.length === 0 || rows.length === 0) return rows
  const height = rows.reduce((sum, row) => sum + row.height, 0)
  const missing = excelHeight(beside, measure) - height
  const own = Math.max(0, missing) / rows.length
  const isTooHigh = rows.some((row) => row.height + own > highestRow)
  const high = isTooHigh
    ? addRows(rows, Math.ceil(missing / mergedRow))
    : rows.map((row) => ({ ...row, height: row.height + Math.ceil(own * 2) / 2 }))
  const merged = beside.map((cell) => ({ ...cell, rows: high.length }))
  return high.map((row, index) =>
    index === 0 ? { ...row, cells: [...row.cells, ...merged].sort((a, b) => a.column - b.column) } : row,
  )
}
