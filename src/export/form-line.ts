import type { FormGoal, FormRow, FormView } from '../view/form-view.ts'

/** A text of the form with the mark that leads it: 「(1)」 「10回以上」. */
export type MarkedText = { readonly mark: string; readonly text: string }

/** A line of the form as it is printed; a rule stands above the first line of each item. */
export type FormLine = {
  readonly level: FormRow['level']
  readonly opensItem: boolean
  readonly action: MarkedText
  readonly target: MarkedText
  readonly progress: MarkedText
}

const ownBullet = /^[○●◎◯□■◇◆☆★・※]/u

const isEmpty = (text: string): boolean => text.trim() === ''

// The form prints the mark in each of its three columns, but a text that has a bullet of its own (「○ 婚姻数 550件」) keeps that.
const marked = (mark: string, text: string): MarkedText =>
  isEmpty(text) || text.startsWith(mark) || ownBullet.test(text) ? { mark: '', text } : { mark, text }

const isBlank = ({ mark, action, target, progress }: FormRow): boolean =>
  [mark, action.text, target.text, progress.text].every(isEmpty)

const remarkLines = (form: FormView, goal: FormGoal): readonly FormLine[] => {
  const none = { mark: '', text: '' }
  const action = { mark: '', text: form.selfEvaluationLabel }
  const progress = { mark: '', text: goal.selfEvaluationRemark }
  return isEmpty(goal.selfEvaluationRemark) ? [] : [{ level: 'item', opensItem: true, action, target: none, progress }]
}

/**
 * The lines of a goal in the order they are printed, a remark on its self-evaluation last. A row with nothing on it
 * (what steps under no item stand under) is left out.
 */
export const formLines = (form: FormView, goal: FormGoal): readonly FormLine[] => {
  const lines = goal.rows
    .filter((row) => !isBlank(row))
    .map((row, index) => ({
      level: row.level,
      opensItem: index === 0 || row.level === 'item',
      action: { mark: row.mark, text: row.action.text },
      target: marked(row.mark, row.target.text),
      progress: marked(row.mark, row.progress.text),
    }))
  return [...lines, ...remarkLines(form, goal)]
}

/** The text as one string, the mark before it: 「(1) 10回以上」. */
export const markedString = ({ mark, text }: MarkedText): string => [mark, text].filter((part) => part !== '').join(' ')
