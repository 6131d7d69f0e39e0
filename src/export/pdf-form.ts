import { defaultOfficialForm } from '../sheet/official-form.ts'
import type { FormGoal, FormView } from '../view/form-view.ts'
import { type FormLine, formLines, type MarkedText, markedString } from './form-line.ts'
import type { Pieces, Printer } from './printable-text.ts'
import { lineCount, textWidth } from './text-width.ts'

/** A paragraph and how it is set in: `indent` before its first line, `hang` before the others, both in em. */
type Paragraph = { readonly indent: number; readonly hang: number; readonly pieces: Pieces }

type PdfLine = Readonly<Record<'action' | 'target' | 'progress', readonly Paragraph[]>> & {
  readonly opensItem: boolean
  /** May be divided by the end of a page: long ones only. */
  readonly breakable: boolean
  /** How many lines the empty cell under the goal's number spans, and so keeps on one page; 0: the cell above does. */
  readonly together: number
}

type PdfGoal = {
  readonly number: Pieces
  readonly title: Pieces | null
  readonly selfEvaluation: Pieces
  readonly lines: readonly PdfLine[]
}

/** What the Typst template reads. */
export type PdfForm = Readonly<Record<'departmentLabel' | 'departments' | 'yearLine' | 'goalLabel', Pieces>> & {
  readonly documentTitle: string
  readonly runningTitle: Pieces
  readonly selfEvaluationLabel: Pieces
  readonly title: Pieces
  readonly headings: Readonly<Record<keyof FormView['headings'], Pieces>>
  readonly goals: readonly PdfGoal[]
}

// Half-widths that fit into the columns of the template at 10 pt.
const widths = { action: 55, target: 36, progress: 55 }
const longest = 8
const hasWords = /[^\p{White_Space}\p{C}]/u
const bullet = /^(?:[・●○◎◯□■◇◆※＊*－-]\s?)/u

const widthInEm = (text: string): number => Math.min(textWidth(text), 12) / 2

const pdfParagraphs = (marked: MarkedText, indent: number, printer: Printer): readonly Paragraph[] => {
  const markWidth = marked.mark === '' ? 0 : widthInEm(marked.mark) + 0.5
  return printer.paragraphs(markedString(marked)).map((pieces, index) => {
    const own = widthInEm(bullet.exec(pieces[0] ?? '')?.[0] ?? '')
    return index === 0
      ? { indent, hang: indent + (markWidth || own), pieces }
      : { indent: indent + markWidth, hang: indent + markWidth + own, pieces }
  })
}

const heightOf = ({ action, target, progress }: FormLine): number =>
  Math.max(
    lineCount(markedString(action), widths.action),
    lineCount(markedString(target), widths.target),
    lineCount(markedString(progress), widths.progress),
  )

// An item's title stays with its first step, unless either is so long that it must be divided.
const keptTogether = (lines: readonly FormLine[], index: number): boolean => {
  const [title, step] = [lines[index], lines[index + 1]]
  return title?.level === 'item' && step?.level === 'step' && heightOf(title) <= longest && heightOf(step) <= longest
}

const pdfLine = (lines: readonly FormLine[], line: FormLine, index: number, printer: Printer): PdfLine => {
  const indent = line.level === 'step' ? 1 : 0
  return {
    opensItem: line.opensItem,
    breakable: heightOf(line) > longest,
    together: keptTogether(lines, index - 1) ? 0 : keptTogether(lines, index) ? 2 : 1,
    action: pdfParagraphs(line.action, indent, printer),
    target: pdfParagraphs(line.target, 0, printer),
    progress: pdfParagraphs(line.progress, 0, printer),
  }
}

const pieces = (text: string, printer: Printer): Pieces => printer.paragraphs(text).flat()

// PDF/UA knows no empty heading and no document without a first one: other words stand in where none are.
const heading = (text: string, printer: Printer): Pieces | null => {
  const words = pieces(text, printer)
  return hasWords.test(words.join('')) ? words : null
}

const pdfGoal = (form: FormView, goal: FormGoal, printer: Printer): PdfGoal => {
  const lines = formLines(form, goal)
  return {
    number: pieces(goal.number, printer),
    title: heading(goal.title, printer),
    selfEvaluation: pieces(goal.selfEvaluation, printer),
    lines: lines.map((line, index) => pdfLine(lines, line, index, printer)),
  }
}

/** Lays a form out for the template, every text made printable: marks hang, titles stay with their first step. */
export const pdfForm = (form: FormView, printer: Printer): PdfForm => {
  const put = (text: string) => pieces(text, printer)
  const goalLabel = heading(form.goalLabel, printer) ?? [defaultOfficialForm.goalLabel]
  const title = heading(form.title, printer) ?? goalLabel
  return {
    documentTitle: [title, put(form.yearLine), put(form.departments)]
      .map((words) => words.join(''))
      .join(' ')
      .trim(),
    runningTitle: put([form.title, form.departments].join('　')),
    title,
    departmentLabel: put(form.departmentLabel),
    departments: put(form.departments),
    yearLine: put(form.yearLine),
    goalLabel,
    selfEvaluationLabel: put(form.selfEvaluation.label),
    headings: {
      action: put(form.headings.action),
      target: put(form.headings.target),
      progress: put(form.headings.progress),
    },
    goals: form.goals.map((goal) => pdfGoal(form, goal, printer)),
  }
}
