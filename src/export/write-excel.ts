import { type Cell, type MergeRange, type NamedRange, type WriteSheet, writeXlsx } from 'hucre'
import type { FormView } from '../view/form-view.ts'
import { excelFont, excelStyle } from './excel-look.ts'
import {
  type ExcelCell,
  type ExcelRow,
  excelColumns,
  excelGoalRows,
  excelHeadRows,
  excelNoteRows,
} from './excel-row.ts'
import { type ExcelTexts, excelLiteral, excelTexts } from './excel-text.ts'

type Grid = Required<Pick<WriteSheet, 'cells' | 'merges' | 'rowDefs'>>

// A block is closed by a rule where a ruled row ends and another block, or none, follows.
const endsBlock = (rows: readonly ExcelRow[], last: number): boolean => {
  const next = rows[last + 1]
  return !next || next.cells.some(({ look }) => look === 'number' || look === 'note' || look === 'year')
}

const squares = (cell: ExcelCell, row: number): readonly (readonly [row: number, column: number])[] =>
  Array.from({ length: cell.rows * cell.columns }, (_, index) => [
    row + Math.floor(index / cell.columns),
    cell.column + (index % cell.columns),
  ])

// Every square of a merged cell has the style, else Excel would leave gaps in its rules.
const cellsOf = (rows: readonly ExcelRow[]): Grid['cells'] => {
  const cells = new Map<string, Partial<Cell>>()
  for (const [first, row] of rows.entries())
    for (const cell of row.cells)
      for (const [at, column] of squares(cell, first)) {
        const top = at > first ? 'none' : row.top ? 'full' : 'hair'
        const bottom = at < first + cell.rows - 1 ? 'none' : endsBlock(rows, at) ? 'full' : 'hair'
        const holdsText = at === first && column === cell.column && cell.text !== ''
        const style = excelStyle(cell.look, { top, bottom })
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

const gridOf = (rows: readonly ExcelRow[]): Grid => ({
  cells: cellsOf(rows),
  merges: mergesOf(rows),
  rowDefs: new Map(rows.map(({ height }, index) => [index, { height }])),
})

// Excel allows 31 letters, and none of []:*?/\ nor an apostrophe at either end.
const sheetName = (form: FormView, texts: ExcelTexts): string =>
  [form.departments, form.title]
    .map((name) =>
      texts
        .clean(name)
        .replace(/[[\]:*?/\\\s]+/g, ' ')
        .replace(/^[' ]+/, ''),
    )
    .map((name) => name.slice(0, 31).replace(/[' \ud800-\udbff]+$/, ''))
    .find((name) => name !== '') ?? '1'

const printed: Pick<WriteSheet, 'pageSetup' | 'headerFooter' | 'view'> = {
  pageSetup: {
    paperSize: 'a4',
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    horizontalCentered: true,
    margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
  },
  headerFooter: { oddFooter: '&C&P / &N' },
  view: { showGridLines: false },
}

// The library writes these two names without the quotes that a worksheet's name may need.
const printNames = (sheet: string, headRows: number, rows: number): readonly NamedRange[] => {
  const quoted = `'${sheet.replaceAll("'", "''")}'`
  return [
    { name: '_xlnm.Print_Area', range: `${quoted}!$A$1:$G$${rows}`, scope: sheet },
    { name: '_xlnm.Print_Titles', range: `${quoted}!$1:$${headRows}`, scope: sheet },
  ]
}

/**
 * The official form as a workbook: merged and ruled as the city has it, A4 across, its head printed on every page.
 * Every value is a text. What a workbook cannot hold is left out and named below the form.
 */
export const writeExcel = (form: FormView): Promise<Uint8Array> => {
  const texts = excelTexts()
  const head = excelHeadRows(form, texts)
  const body = excelGoalRows(form, texts)
  const name = sheetName(form, texts)
  const rows = [...head, ...body, ...excelNoteRows(texts)]
  return writeXlsx({
    sheets: [{ name, columns: excelColumns.map((width) => ({ width })), ...gridOf(rows), ...printed }],
    namedRanges: [...printNames(name, head.length, rows.length)],
    defaultFont: excelFont,
    properties: {
      title: [form.title, form.yearLine].map(texts.clean).join(' '),
      creator: texts.clean(form.departments),
      custom: { Language: 'ja-JP' },
    },
  })
}
