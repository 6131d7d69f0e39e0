import type { FormColumn, FormGoal, FormUnderLine, FormView } from '../view/form-view.ts'
import { type FormLine, formLines, type MarkedText, markedString } from './form-line.ts'
import { lettersInColumn } from './pdf-paper.ts'
import { type Paragraph, pdfHeading, pdfParagraphs, pdfWords } from './pdf-paragraph.ts'
import type { Pieces, Printer } from './printable-text.ts'
import { lineCount } from './text-width.ts'

type PdfCell = {
  readonly paragraphs: readonly Paragraph[]
  readonly align: 'left' | 'center' | 'right'
  /** How many rows it spans. */
  readonly rows: number
  /** A grade of one or two letters stands large. */
  readonly isGrade: boolean
}

type PdfLine = {
  readonly opensItem: boolean
  /** May be divided by the end of a page: long ones only. */
  readonly breakable: boolean
  /** How many lines the empty cell under the goal's number spans, and so keeps on one page; 0: the cell above does. */
  readonly together: number
  /** From the left to the right, those apart that a cell from above covers. */
  readonly cells: readonly PdfCell[]
}

type PdfUnderLine = { readonly label: Pieces; readonly paragraphs: readonly Paragraph[]; readonly breakable: boolean }

/** A goal as the template reads it. */
export type PdfGoal = {
  readonly number: Pieces
  readonly title: Pieces | null
  readonly selfEvaluation: Pieces
  readonly lines: readonly PdfLine[]
  readonly under: readonly PdfUnderLine[]
}

type PrintedLine = Pick<FormLine, 'level' | 'opensItem' | 'cells'>

type Ground = { readonly form: FormView; readonly goal: FormGoal; readonly printer: Printer }

const longest = 8
const nothing: MarkedText = { mark: '', text: '' }
const blankLine: PrintedLine = { level: 'item', opensItem: true, cells: {} }
const aligns = { start: 'left', center: 'center', end: 'right' } as const

const isOfGoal = ({ goal }: Ground, { key, role }: FormColumn): boolean =>
  role === 'grade' || role === 'remark' || goal.cells[key] !== undefined

// Cells of the goal need a line to stand beside, though nothing else is on it.
const linesOf = ({ form, goal }: Ground): readonly PrintedLine[] => {
  const lines = formLines(form, goal).filter(({ level }) => level !== 'under')
  return lines.length === 0 && Object.values(goal.cells).some(({ text }) => text.trim() !== '') ? [blankLine] : lines
}

const cellOfLine = (line: PrintedLine, { key }: FormColumn): MarkedText => line.cells[key] ?? nothing

const heightOf = (ground: Ground, line: PrintedLine): number =>
  Math.max(
    1,
    ...ground.form.columns
      .filter((column) => !isOfGoal(ground, column))
      .map((column) => lineCount(markedString(cellOfLine(line, column)), lettersInColumn(ground.form, column))),
  )

// An item's title stays with its first step, unless either is so long that it must be divided.
const keptTogether = (ground: Ground, title: PrintedLine | undefined, step: PrintedLine | undefined): boolean =>
  title?.level === 'item' &&
  step?.level === 'step' &&
  heightOf(ground, title) <= longest &&
  heightOf(ground, step) <= longest

const pdfCell = (
  { align, role }: FormColumn,
  text: MarkedText,
  { indent, rows, printer }: { readonly indent: number; readonly rows: number; readonly printer: Printer },
): PdfCell => ({
  paragraphs: pdfParagraphs(text, align === 'start' ? indent : 0, printer).map((paragraph) =>
    align === 'start' ? paragraph : { ...paragraph, indent: 0, hang: 0 },
  ),
  align: aligns[align],
  rows,
  isGrade: role === 'grade',
})

const pdfLines = (ground: Ground): readonly PdfLine[] => {
  const { form, goal, printer } = ground
  const lines = linesOf(ground)
  const isKept = lines.map((line, index) => keptTogether(ground, line, lines[index + 1]))
  return lines.map((line, index) => ({
    opensItem: line.opensItem,
    breakable: heightOf(ground, line) > longest,
    together: isKept[index - 1] ? 0 : isKept[index] ? 2 : 1,
    cells: form.columns.flatMap((column) => {
      const indent = line.level === 'step' && column.role === 'action' ? 1 : 0
      if (!isOfGoal(ground, column)) return [pdfCell(column, cellOfLine(line, column), { indent, rows: 1, printer })]
      if (index > 0) return []
      return [pdfCell(column, goal.cells[column.key] ?? nothing, { indent: 0, rows: lines.length, printer })]
    }),
  }))
}

const pdfUnderLine = (form: FormView, { label, text }: FormUnderLine, printer: Printer): PdfUnderLine => ({
  label: pdfWords(label, printer),
  paragraphs: pdfParagraphs({ mark: '', text }, 0, printer),
  breakable: lineCount(text, lettersInColumn(form, { width: 0.8 })) > longest,
})

/** Lays a goal out for the template: marks hang, titles stay with their first step, its own cells span its lines. */
export const pdfGoal = (form: FormView, goal: FormGoal, printer: Printer): PdfGoal => ({
  number: pdfWords(goal.number, printer),
  title: pdfHeading(goal.title, printer),
  selfEvaluation: pdfWords(goal.selfEvaluation, printer),
  lines: pdfLines({ form, goal, printer }),
  under: goal.under.map((line) => pdfUnderLine(form, line, printer)),
})
