import type { FormView } from '../view/form-view.ts'
import { paperSizes, pointsPerMillimetre } from './paper-size.ts'
import { textWidth } from './text-width.ts'

/** Columns of a worksheet side by side, counted from 0. */
export type Span = { readonly column: number; readonly columns: number }

/** Which columns of the worksheet each field of a form takes. Cells of a row are merged from as many as they need. */
export type ExcelLayout = {
  /** In half-width letters of the form's font; together one page across. */
  readonly widths: readonly number[]
  readonly all: Span
  /** The goal's number beside all rows of the goal, where the form has it there. */
  readonly numberBeside: Span | null
  /** The goal's row; its number stands there where it does not stand beside the rows. */
  readonly goal: Readonly<Record<'label' | 'title', Span>> &
    Readonly<Record<'number' | 'gradeLabel' | 'grade', Span | null>>
  readonly department: Readonly<Record<'label' | 'names', Span>>
  /** A line under the goal's rows. */
  readonly under: Readonly<Record<'label' | 'text', Span>>
  /** The form's columns, by their key. */
  readonly columns: Readonly<Record<string, Span>>
}

const numberWidth = 5

const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value))
const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map(textWidth))

/** How many half-width letters of its font go across a form's paper. */
const lettersAcross = ({ paper: { size, orientation, margins }, font }: FormView): number => {
  const [short, long] = paperSizes[size]
  const width = (orientation === 'portrait' ? short : long) - margins.left - margins.right
  // A worksheet's column is a little wider than its letters: not all of the page is theirs.
  return Math.max(40, Math.floor(((width * pointsPerMillimetre) / (font.size / 2)) * 0.983))
}

type Cuts = Readonly<Record<'start' | 'number' | 'label' | 'gradeLabel' | 'grade' | 'department' | 'end', number>>

const nearest = 3

/** A cut just beside one that is there already falls on it: no column is narrower than it must be. */
const snap = (cut: number, others: readonly number[], first: number): number =>
  others.find((other) => Math.abs(other - cut) < nearest && other > first) ?? cut

const columnEnds = (form: FormView, start: number, end: number): readonly number[] => {
  let share = 0
  return form.columns.map(({ width }, index) => {
    share += width
    return index === form.columns.length - 1 ? end : start + Math.round(share * (end - start))
  })
}

const cutsOf = (form: FormView, ends: readonly number[], start: number, end: number): Cuts => {
  const { selfEvaluation, goals } = form
  const number = form.goalNumber === 'goal-row' ? start + numberWidth : start
  const labels = [form.goalLabel, ...goals.flatMap(({ under }) => under.map(({ label }) => label.slice(0, 8)))]
  const label = snap(number + clamp(widest(labels) + 3, 11, 24), ends, number)
  const gradeWidth = clamp(widest([...selfEvaluation.grades, ...goals.map((goal) => goal.selfEvaluation)]) + 3, 7, 18)
  const grade = snap(end - gradeWidth, ends, label)
  const gradeLabel = snap(grade - clamp(textWidth(selfEvaluation.label) + 3, 8, 22), ends, label)
  const names = label + textWidth(form.departments) + 3
  const department = [...ends].find((cut) => cut >= Math.max(names, label + 20)) ?? end
  return { start, number, label, gradeLabel, grade, department, end }
}

/** Lays the fields of a form over the columns of a worksheet. */
export const excelLayout = (form: FormView): ExcelLayout => {
  const start = form.goalNumber === 'beside-rows' ? numberWidth : 0
  const end = Math.max(lettersAcross(form), start + form.columns.length * 4)
  const ends = columnEnds(form, start, end)
  const cuts = cutsOf(form, ends, start, end)
  const asksInRow = form.selfEvaluation.isShown && form.selfEvaluation.place === 'goal-row'
  const inRow = asksInRow ? [cuts.gradeLabel, cuts.grade] : []
  const all = [...new Set([0, start, cuts.number, cuts.label, ...ends, ...inRow])].sort((a, b) => a - b)
  const span = (from: number, to: number): Span => {
    const column = all.indexOf(from)
    return { column, columns: Math.max(1, all.indexOf(to) - column) }
  }
  return {
    widths: all.slice(1).map((cut, index) => cut - (all[index] ?? 0)),
    all: span(0, end),
    numberBeside: start > 0 ? span(0, start) : null,
    goal: {
      number: cuts.number > start ? span(start, cuts.number) : null,
      label: span(cuts.number, cuts.label),
      title: span(cuts.label, asksInRow ? cuts.gradeLabel : end),
      gradeLabel: asksInRow ? span(cuts.gradeLabel, cuts.grade) : null,
      grade: asksInRow ? span(cuts.grade, end) : null,
    },
    department: { label: span(0, cuts.label), names: span(cuts.label, cuts.department) },
    under: { label: span(start, cuts.label), text: span(cuts.label, end) },
    columns: Object.fromEntries(
      form.columns.map(({ key }, index) => [
        key,
        span(index === 0 ? start : (ends[index - 1] ?? start), ends[index] ?? end),
      ]),
    ),
  }
}
