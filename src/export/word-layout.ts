import type { FormView } from '../view/form-view.ts'
import { cellPadding, numberWidth, widthOnPaper } from './form-paper.ts'
import { textWidth } from './text-width.ts'
import { type WordGrid, wordGrid } from './word-grid.ts'

/** Where the fields of a form begin and end, in twips from the table's left edge. */
export type WordEdges = Readonly<
  Record<'number' | 'label' | 'gradeLabel' | 'grade' | 'start' | 'underLabel' | 'end', number>
> & {
  /** The left edge of each column, and the right one of the last. */
  readonly columns: readonly number[]
}

/** How the tables of a form are divided. */
export type WordLayout = { readonly edges: WordEdges; readonly grid: WordGrid }

const twipsPerPoint = 20

const edgesOf = (form: FormView): WordEdges => {
  const { size } = form.font
  const wide = (em: number): number => Math.round((em * size + cellPadding) * twipsPerPoint)
  // A long label stands on several lines.
  const labelWidth = (label: string): number => wide(Math.min(Math.max(textWidth(label), 4), 18) / 2 + 0.2)
  const end = Math.round(widthOnPaper(form) * twipsPerPoint)
  const number = Math.round(numberWidth * size * twipsPerPoint)
  const start = form.goalNumber === 'beside-rows' ? number : 0
  const hasGrade = form.selfEvaluation.isShown && form.selfEvaluation.place === 'goal-row'
  const grade = hasGrade ? end - wide(2.6) : end
  const underLabels = form.goals.flatMap(({ under }) => under.map(({ label }) => labelWidth(label)))
  const ends = form.columns.map((_, index) => {
    const share = form.columns.slice(0, index + 1).reduce((sum, { width }) => sum + width, 0)
    return start + Math.round(Math.min(1, share) * (end - start))
  })
  return {
    number,
    label: number + labelWidth(form.goalLabel),
    gradeLabel: hasGrade ? grade - labelWidth(form.selfEvaluation.label) : end,
    grade,
    start,
    underLabel: start + Math.max(labelWidth(form.goalLabel), ...underLabels),
    end,
    columns: [start, ...ends.slice(0, -1), end],
  }
}

/** Divides the tables of a form: its columns first, the fields of the goal's row and of the lines below it between them. */
export const wordLayout = (form: FormView): WordLayout => {
  const edges = edgesOf(form)
  const { number, label, gradeLabel, grade, underLabel, end, columns } = edges
  return { edges, grid: wordGrid([0, ...columns], [number, label, gradeLabel, grade, underLabel, end]) }
}
