import type { ColumnDef, DataValidation, NamedRange, WriteSheet } from 'hucre'
import { type PartId, partIdOf, writePartId } from '../base/part-id.ts'
import type { FormView } from '../view/form-view.ts'
import { excelListMessage } from '../view/message/excel-words.ts'
import { excelBreaks } from './excel-break.ts'
import type { ExcelRow } from './excel-cell.ts'
import { excelColumnLetters, excelGrid } from './excel-grid.ts'
import { type ExcelLayout, excelLayout } from './excel-layout.ts'
import { excelStyles } from './excel-look.ts'
import { excelPage } from './excel-page.ts'
import { type ExcelGround, excelGoalRows, excelHeadRows, excelNoteRows } from './excel-row.ts'
import { quotedSheetName } from './excel-sheet-name.ts'
import { excelTexts } from './excel-text.ts'

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

const longestList = 255

// A list that Excel would take for another one, or not at all, is left out: the grade can still be typed.
const gradeLists = (rows: readonly ExcelRow[], grades: readonly string[]): DataValidation[] => {
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
const idsOf = (rows: readonly ExcelRow[], sheet: string | null): readonly (readonly [row: number, id: PartId])[] =>
  rows.flatMap(({ id = null }, row) => {
    const own = row === 0 ? partIdOf('sheet', sheet ?? '') : id
    return own ? [[row, own] as const] : []
  })

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
  const grid = excelGrid(rows, excelStyles(form.font), isColoured)
  const written = ids ? idsOf(rows, ids.sheet) : []
  for (const [row, id] of written) grid.cells.set(`${row},${layout.widths.length}`, { value: writePartId(id) })
  const columns: ColumnDef[] = layout.widths.map((width) => ({ width }))
  return {
    sheet: {
      name,
      columns: written.length > 0 ? [...columns, { width: 1, hidden: true }] : columns,
      ...grid,
      rowBreaks: excelBreaks(form, { rows, headRows: head.length, repeatsHead: form.repeatsHeader }),
      dataValidations: gradeLists(rows, form.selfEvaluation.grades.map(texts.clean)),
      ...(entries && { protection: protectionOf(form) }),
      ...excelPage(form),
    },
    names: printNames({ name, layout, headRows: form.repeatsHeader ? head.length : 0, rows: rows.length }),
  }
}
