import { defaultOfficialForm } from '../sheet/official-form.ts'
import type { FormView } from '../view/form-view.ts'
import { legendLine } from '../view/message/excel-words.ts'
import { widthOnPaper } from './form-paper.ts'
import { type PdfGoal, pdfGoal } from './pdf-goal.ts'
import { type Paragraph, pdfHeading, pdfParagraphs, pdfWords } from './pdf-paragraph.ts'
import type { Pieces, Printer } from './printable-text.ts'
import { textWidth } from './text-width.ts'

/** What the template sets on each page; lengths in mm. */
export type PdfPaper = {
  readonly paper: FormView['paper']['size']
  readonly flipped: boolean
  readonly margins: FormView['paper']['margins']
}

export const pdfPaper = ({ paper: { size, orientation, margins } }: Pick<FormView, 'paper'>): PdfPaper => ({
  paper: size,
  flipped: orientation === 'landscape',
  margins,
})

/** What the Typst template reads of one sheet. */
export type PdfForm = PdfPaper &
  Readonly<Record<'departmentLabel' | 'departments' | 'yearLine' | 'goalLabel' | 'legend', Pieces>> & {
    readonly documentTitle: string
    readonly runningTitle: Pieces
    readonly title: Pieces
    /** The department's name as a heading of the book: never without a letter. */
    readonly chapter: Pieces
    /** How wide the departments' names may be, in points; null: as wide as they are. */
    readonly departmentsWidth: number | null
    /** The words before the grade in the goal's row; null where no grade stands there. */
    readonly gradeLabel: Pieces | null
    /** How wide the words before title, grade, and the texts under the rows are, in em. */
    readonly labelWidths: Readonly<Record<'goal' | 'grade' | 'under', number>>
    readonly size: number
    readonly numberBeside: boolean
    readonly repeatsHeader: boolean
    readonly columns: readonly { readonly heading: Pieces; readonly share: number }[]
    readonly goals: readonly PdfGoal[]
    readonly notes: readonly (readonly Paragraph[])[]
  }

// Beside very long names the year would have no room.
const departmentsWidth = (form: FormView): number | null => {
  const most = widthOnPaper(form) * 0.5
  return (textWidth(form.departments) / 2) * form.font.size > most ? most : null
}

// A long label stands on several lines.
const labelWidth = (labels: readonly string[]): number =>
  Math.max(2, ...labels.map((label) => Math.min(textWidth(label), 18) / 2)) + 0.1

/** Lays a form out for the template, every text made printable. */
export const pdfForm = (form: FormView, printer: Printer): PdfForm => {
  const put = (text: string) => pdfWords(text, printer)
  // PDF/UA knows no document without a first heading: other words stand in where none are.
  const goalLabel = pdfHeading(form.goalLabel, printer) ?? [defaultOfficialForm.goalLabel]
  const title = pdfHeading(form.title, printer) ?? goalLabel
  const { isShown, place, label } = form.selfEvaluation
  return {
    ...pdfPaper(form),
    documentTitle: [title, put(form.yearLine), put(form.departments)]
      .map((words) => words.join(''))
      .join(' ')
      .trim(),
    runningTitle: put([form.title, form.departments].join('　')),
    title,
    chapter: pdfHeading(form.departments, printer) ?? title,
    departmentLabel: put(form.departmentLabel),
    departments: put(form.departments),
    departmentsWidth: departmentsWidth(form),
    yearLine: put(form.yearLine),
    legend: form.legend.length > 0 ? put(legendLine(label, form.legend)) : [],
    goalLabel,
    gradeLabel: isShown && place === 'goal-row' ? put(label) : null,
    labelWidths: {
      goal: labelWidth([form.goalLabel]),
      grade: labelWidth([label]),
      under: labelWidth(form.goals.flatMap(({ under }) => under.map((line) => line.label))),
    },
    size: form.font.size,
    numberBeside: form.goalNumber === 'beside-rows',
    repeatsHeader: form.repeatsHeader,
    columns: form.columns.map(({ heading, width }) => ({ heading: put(heading), share: width })),
    goals: form.goals.map((goal) => pdfGoal(form, goal, printer)),
    notes: form.notes.map((note) => pdfParagraphs({ mark: '', text: note }, 0, printer)),
  }
}
