import type { NamedRange, WriteSheet } from 'hucre'
import type { FormView } from '../view/form-view.ts'
import { type ExcelRow, excelCell, excelRows } from './excel-cell.ts'
import { excelGrid } from './excel-grid.ts'
import type { Span } from './excel-layout.ts'
import { type ExcelLook, excelStyles } from './excel-look.ts'
import { excelPage } from './excel-page.ts'
import { quotedSheetName } from './excel-sheet-name.ts'
import { excelTexts } from './excel-text.ts'

/** A cell of a page at the front of the book; `to`: the worksheet it leads to. */
export type FrontCell = { readonly text: string; readonly look: ExcelLook; readonly to?: string }
/** A row of cells, one a column, or of one cell over all columns. */
export type FrontRow = readonly FrontCell[]

export type FrontPage = {
  readonly name: string
  /** In half-width letters. */
  readonly widths: readonly number[]
  readonly rows: readonly FrontRow[]
  /** How many rows at the top are printed again on each page. */
  readonly headRows?: number
}

const tallLooks: readonly ExcelLook[] = ['cover-title', 'cover']
const tallRow = 60

const spanOf = (index: number, row: FrontRow, columns: number): Span =>
  row.length === 1 ? { column: 0, columns } : { column: index, columns: 1 }

/** A page of the book that is no form (cover, contents, legend, summary), in the font and on the paper of its forms. */
export const excelFrontPage = (
  { name, widths, rows, headRows = 0 }: FrontPage,
  { font, paper }: Pick<FormView, 'font' | 'paper'>,
): { readonly sheet: WriteSheet; readonly names: readonly NamedRange[] } => {
  const { field } = excelTexts()
  const measure = { widths, size: font.size }
  const placed: ExcelRow[] = []
  const links: { readonly at: string; readonly to: string }[] = []
  for (const row of rows) {
    row.forEach(({ to }, column) => {
      if (to !== undefined) links.push({ at: `${placed.length},${column}`, to })
    })
    const cells = row.map(({ text, look }, index) => excelCell(spanOf(index, row, widths.length), field(text), look))
    const isTall = row.some(({ look }) => tallLooks.includes(look))
    for (const made of excelRows(cells, true, measure))
      placed.push(isTall ? { ...made, height: Math.max(made.height, tallRow) } : made)
  }
  const grid = excelGrid(placed, excelStyles(font))
  for (const { at, to } of links) {
    const hyperlink = { target: '', location: `${quotedSheetName(to)}!A1` }
    grid.cells.set(at, { ...grid.cells.get(at), hyperlink })
  }
  return {
    sheet: { name, columns: widths.map((width) => ({ width })), ...grid, ...excelPage({ paper }) },
    names:
      headRows > 0
        ? [{ name: '_xlnm.Print_Titles', range: `${quotedSheetName(name)}!$1:$${headRows}`, scope: name }]
        : [],
  }
}
