import type { FormGoal, FormRow, FormUnderLine, FormView } from '../view/form-view.ts'

/** A text of the form with the mark that leads it: 「(1)」 「10回以上」. */
export type MarkedText = { readonly mark: string; readonly text: string }

/** A line of the form as it is printed; a rule stands above the first line of each item. */
export type FormLine = {
  /** That of its row, or of its line under the rows. */
  readonly key: string
  /** `under`: a line under the goal's rows, its label in the first column. */
  readonly level: FormRow['level'] | 'under'
  readonly opensItem: boolean
  readonly action: MarkedText
  readonly target: MarkedText
  readonly progress: MarkedText
  /** What stands in each column of rows, by its key. */
  readonly cells: Readonly<Record<string, MarkedText>>
}

const isEmpty = (text: string): boolean => text.trim() === ''

const isBlank = ({ mark, action, target, progress, cells }: FormRow): boolean =>
  [mark, ...[action, target, progress, ...Object.values(cells)].map(({ text }) => text)].every(isEmpty)

const none: MarkedText = { mark: '', text: '' }

// The words stand under the progress, or in the last column where the form shows none.
const underLine = ({ columns }: FormView, { key, label, text }: FormUnderLine): FormLine => {
  const own = { action: { mark: '', text: label }, progress: { mark: '', text } }
  const last = columns.findLast(({ role }) => role !== 'grade' && role !== 'remark')
  const isShown = columns.some(({ key }) => key === 'progress')
  const cells = last && last.role !== 'action' && !isShown ? { ...own, [last.key]: own.progress } : own
  return { key, level: 'under', opensItem: true, ...own, target: none, cells }
}

/**
 * The lines of a goal in the order they are printed, those under its rows last: a remark on its self-evaluation. A row
 * with nothing on it (what steps under no item stand under) is left out.
 */
export const formLines = (form: FormView, goal: FormGoal): readonly FormLine[] => {
  const lines = goal.rows
    .filter((row) => !isBlank(row))
    .map(
      ({ key, level, action, target, progress, cells }, index): FormLine => ({
        key,
        level,
        opensItem: index === 0 || level === 'item',
        action,
        target,
        progress,
        cells,
      }),
    )
  return [...lines, ...goal.under.map((line) => underLine(form, line))]
}

/** The text as one string, the mark before it: 「(1) 10回以上」. */
export const markedString = ({ mark, text }: MarkedText): string => [mark, text].filter((part) => part !== '').join(' ')
