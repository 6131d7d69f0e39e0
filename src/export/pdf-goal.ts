import type { FormColumn, FormGoal, FormUnderLine, FormView } from '../view/form-view.ts'
import type { MarkedText } from './form-line.ts'
import { lettersInColumn } from './form-paper.ts'
import { type Paragraph, pdfHeading, pdfParagraphs, pdfWords } from './pdf-paragraph.ts'
import type { Pieces, Printer } from './printable-text.ts'
import { isLongText, printedLines, standsOverRows, textInColumn } from './printed-line.ts'

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

const aligns = { start: 'left', center: 'center', end: 'right' } as const

const pdfCell = (
  { align, role }: FormColumn,
  text: MarkedText,
  { indent, rows, printer }: { readonly indent: number; readonly rows: number; readonly printer: Printer },
): PdfCell => ({
  paragraphs: pdfParagraphs(text, indent, printer).map((paragraph) =>
    align === 'start' ? paragraph : { ...paragraph, indent: 0, hang: 0 },
  ),
  align: aligns[align],
  rows,
  isGrade: role === 'grade',
})

const pdfLines = (form: FormView, goal: FormGoal, printer: Printer): readonly PdfLine[] => {
  const lines = printedLines(form, goal)
  return lines.map((line, index) => ({
    opensItem: line.opensItem,
    breakable: line.isLong,
    together: lines[index - 1]?.staysWithNext ? 0 : line.staysWithNext ? 2 : 1,
    cells: form.columns.flatMap((column) => {
      const indent = line.level === 'step' && column.role === 'action' ? 1 : 0
      if (!standsOverRows(goal, column))
        return [pdfCell(column, textInColumn(line, column), { indent, rows: 1, printer })]
      return index > 0 ? [] : [pdfCell(column, textInColumn(goal, column), { indent: 0, rows: lines.length, printer })]
    }),
  }))
}

const pdfUnderLine = (form: FormView, { label, text }: FormUnderLine, printer: Printer): PdfUnderLine => ({
  label: pdfWords(label, printer),
  paragraphs: pdfParagraphs({ mark: '', text }, 0, printer),
  breakable: isLongText(text, lettersInColumn(form, { width: 0.8 })),
})

/** Lays a goal out for the template: marks hang, titles stay with their first step, its own cells span its lines. */
export const pdfGoal = (form: FormView, goal: FormGoal, printer: Printer): PdfGoal => ({
  number: pdfWords(goal.number, printer),
  title: pdfHeading(goal.title, printer),
  selfEvaluation: pdfWords(goal.selfEvaluation, printer),
  lines: pdfLines(form, goal, printer),
  under: goal.under.map((line) => pdfUnderLine(form, line, printer)),
})
