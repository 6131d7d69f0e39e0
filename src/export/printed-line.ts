import type { FormColumn, FormGoal, FormView } from '../view/form-view.ts'
import { type FormLine, formLines, type MarkedText, markedString } from './form-line.ts'
import { lettersInColumn } from './form-paper.ts'
import { lineCount } from './text-width.ts'

/** A line of a goal on paper. */
export type PrintedLine = Pick<FormLine, 'level' | 'opensItem' | 'cells'> & {
  /** So long that the end of a page may divide it. */
  readonly isLong: boolean
  /** An item's title stays on one page with its first step, unless either is long. */
  readonly staysWithNext: boolean
}

const longest = 8
const nothing: MarkedText = { mark: '', text: '' }
const blankLine = { level: 'item', opensItem: true, cells: {} } as const

/** Whether a column has one cell over all rows of a goal. */
export const standsOverRows = (goal: FormGoal, { key, role }: FormColumn): boolean =>
  role === 'grade' || role === 'remark' || goal.cells[key] !== undefined

/** What stands on a line in a column. */
export const textInColumn = ({ cells }: Pick<FormLine, 'cells'>, { key }: FormColumn): MarkedText =>
  cells[key] ?? nothing

// Cells of the goal need a line to stand beside, though nothing else is on it.
const linesOf = (form: FormView, goal: FormGoal): readonly Pick<FormLine, 'level' | 'opensItem' | 'cells'>[] => {
  const lines = formLines(form, goal).filter(({ level }) => level !== 'under')
  return lines.length === 0 && Object.values(goal.cells).some(({ text }) => text.trim() !== '') ? [blankLine] : lines
}

/** Whether a text is too long for one page to be kept free for it. */
export const isLongText = (text: string, letters: number): boolean => lineCount(text, letters) > longest

/** The lines of a goal's rows as they stand on paper, those under the rows apart. */
export const printedLines = (form: FormView, goal: FormGoal): readonly PrintedLine[] => {
  const columns = form.columns.filter((column) => !standsOverRows(goal, column))
  const lines = linesOf(form, goal).map((line) => ({
    ...line,
    isLong: columns.some((column) =>
      isLongText(markedString(textInColumn(line, column)), lettersInColumn(form, column)),
    ),
  }))
  return lines.map((line, index) => {
    const next = lines[index + 1]
    return { ...line, staysWithNext: line.level === 'item' && next?.level === 'step' && !line.isLong && !next.isLong }
  })
}
