import type { Cell, ColumnDef, DataValidation, MergeRange, NamedRange, WriteSheet } from 'hucre'
import { type PartId, writePartId } from '../base/part-id.ts'
import type { FormView } from '../view/form-view.ts'
import { excelListMessage } from '../view/message/excel-words.ts'
import type { ExcelCell, ExcelRow } from './excel-cell.ts'
import { type ExcelLayout, excelLayout } from './excel-layout.ts'
import { type ExcelStyles, excelStyles } from './excel-look.ts'
import { type ExcelGround, excelGoalRows, excelHeadRows, excelNoteRows } from './excel-row.ts'
import { excelLiteral, excelTexts } from './excel-text.ts'

/** How a form stands in its worksheet. */
export type ExcelWorksheetOptions = {
  readonly name: string
  /** Keys of the columns that can be written in, the goal's own `title`, `grade` and `remark` too; null: all can. */
  readonly entries: readonly string[] | null
  /** Whether the cells to be written in have a colour. */
  readonly isColoured: boolean
  /** A line to who fills it in; '' for none. */
  readonly instruction: string
  /** Whether a hidden column carries the ids of the parts, and the sheet's own where it is known. */
  readonly ids: { readonly sheet: string | null } | null
}

/** A worksheet, and the names in the workbook that it needs. */
export type ExcelWorksheet = { readonly sheet: WriteSheet; readonly names: readonly NamedRange[] }

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

type Grid = Map<string, Partial<Cell>>

// Every square of a merged cell has the style, else Excel would leave gaps in its rules.
const gridOf = (rows: readonly ExcelRow[], styles: ExcelStyles, isColoured: boolean): Grid => {
  const cells: Grid = new Map()
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

const longestList = 255

// A list that Excel would take for another one, or not at all, is left out: the grade can still be typed.
const gradeLists = (rows: readonly ExcelRow[], { selfEvaluation: { grades } }: FormView): DataValidation[] => {
  const isPossible =
    grades.length > 0 && grades.join().length <= longestList && !grades.some((each) => /[,"]/.test(each))
  const squaresOfGrade = rows.flatMap(({ cells }, row) =>
    cells.filter(({ entry }) => entry === 'grade').map(({ column }) => `${excelColumnLetters(column)}${row + 1}`),
  )
  if (!isPossible || squaresOfGrade.length === 0) return []
  return [
    {
      type: 'list',
      values: [...grades],
      allowBlank: true,
      showErrorMessage: true,
      // Another grade than the scale's is asked about, and may stay.
      errorStyle: 'warning',
      ...excelListMessage,
      range: squaresOfGrade.join(' '),
    },
  ]
}

const millimetresPerInch = 25.4

const pageOf = ({
  paper: { size, orientation, margins },
}: FormView): Pick<WriteSheet, 'pageSetup' | 'headerFooter' | 'view'> => {
  const inches = (millimetres: number): number => Math.round((millimetres / millimetresPerInch) * 1000) / 1000
  const edge = Math.min(0.3, inches(Math.min(margins.top, margins.bottom)) / 2)
  return {
    pageSetup: {
      paperSize: size,
      orientation,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      margins: {
        left: inches(margins.left),
        right: inches(margins.right),
        top: inches(margins.top),
        bottom: inches(margins.bottom),
        header: edge,
        footer: edge,
      },
    },
    headerFooter: { oddFooter: '&C&P / &N' },
    view: { showGridLines: false },
  }
}

/** A worksheet's name in a reference: in quotes, since it may hold anything. */
export const quotedSheetName = (name: string): string => `'${name.replaceAll("'", "''")}'`

type Printed = { readonly name: string; readonly layout: ExcelLayout; readonly headRows: number; readonly rows: number }

// The library writes these two names without the quotes that a worksheet's name may need.
const printNames = ({ name, layout, headRows, rows }: Printed): readonly NamedRange[] => {
  const quoted = quotedSheetName(name)
  const last = excelColumnLetters(layout.widths.length - 1)
  return [
    { name: '_xlnm.Print_Area', range: `${quoted}!$A$1:$${last}$${rows}`, scope: name },
    ...(headRows > 0 ? [{ name: '_xlnm.Print_Titles', range: `${quoted}!$1:$${headRows}`, scope: name }] : []),
  ]
}

// Ids stand in their part's row, so that they go with it; a hidden column outlives Excel and LibreOffice.
const idsOf = (rows: readonly ExcelRow[], sheet: string | null): readonly (readonly [row: number, id: PartId])[] => [
  ...(sheet === null ? [] : [[0, { kind: 'sheet', id: sheet }] as const]),
  ...rows.flatMap(({ id }, row) => (id ? [[row, id] as const] : [])),
]

const protectionOf = (form: FormView): NonNullable<WriteSheet['protection']> => ({
  sheet: true,
  // Rows and columns may be made to fit what is written in them; goals that are being set may need further lines.
  formatColumns: true,
  formatRows: true,
  ...(form.phase === 'initial' && { insertRows: true }),
})

const everyColumn = ({ columns }: FormView): readonly string[] => [
  ...columns.map(({ key }) => key),
  ...['title', 'grade', 'remark', 'extra'],
]

/** A form as a worksheet: merged and ruled as the city has it, on its paper, its entry cells open and all others locked. */
export const excelWorksheet = (form: FormView, options: ExcelWorksheetOptions): ExcelWorksheet => {
  const { name, entries, isColoured, instruction, ids } = options
  const layout = excelLayout(form)
  const texts = excelTexts()
  const ground: ExcelGround = { form, layout, texts, entries: new Set(entries ?? everyColumn(form)) }
  const head = excelHeadRows(ground, instruction)
  const body = [...head, ...excelGoalRows(ground)]
  const rows = [...body, ...excelNoteRows(ground)]
  const cells = gridOf(rows, excelStyles(form.font), isColoured)
  const written = ids ? idsOf(rows, ids.sheet) : []
  for (const [row, id] of written) cells.set(`${row},${layout.widths.length}`, { value: writePartId(id) })
  const columns: ColumnDef[] = layout.widths.map((width) => ({ width }))
  return {
    sheet: {
      name,
      columns: written.length > 0 ? [...columns, { width: 1, hidden: true }] : columns,
      cells,
      merges: mergesOf(rows),
      rowDefs: new Map(rows.map(({ height }, index) => [index, { height }])),
      dataValidations: gradeLists(rows, form),
      ...(entries && { protection: protectionOf(form) }),
      ...pageOf(form),
    },
    names: printNames({ name, layout, headRows: form.repeatsHeader ? head.length : 0, rows: rows.length }),
  }
}
