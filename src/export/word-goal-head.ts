import { AlignmentType, HeadingLevel, type TableCell, TableRow } from 'docx'
import type { FormGoal } from '../view/form-view.ts'
import { headingLook, labelLook, noRule, shortParagraphs, type WordGround, wordCell, wordRule } from './word-cell.ts'
import { type WordLook, wordParagraphs } from './word-paragraph.ts'

const shown: WordLook = { alignment: AlignmentType.CENTER, keepNext: true }

const numberCell = (ground: WordGround, goal: FormGoal, rowsBelow: number): TableCell => {
  const { form, writer, edges } = ground
  const words = shortParagraphs(goal.number, shown, writer)
  if (form.goalNumber === 'goal-row') return wordCell(ground, [0, edges.number], words, labelLook)
  // Rows that are printed again cannot share a cell with those that are not: below, an empty cell goes on.
  return wordCell(ground, [0, edges.number], words, {
    rowSpan: form.repeatsHeader ? 2 : rowsBelow + 2,
    borders: { top: wordRule, bottom: form.repeatsHeader && rowsBelow > 0 ? noRule : wordRule },
  })
}

const goalCells = (ground: WordGround, goal: FormGoal): readonly TableCell[] => {
  const { form, writer, edges } = ground
  const { number, label, gradeLabel, grade, end } = edges
  const isUntitled = goal.title.trim() === ''
  // A heading must not be empty: where a goal has no title, the label is the heading.
  const heading = { heading: HeadingLevel.HEADING_2 } as const
  const put = (where: readonly [number, number], text: string, look: WordLook): TableCell =>
    wordCell(ground, where, wordParagraphs(text, look, writer), labelLook)
  return [
    put([number, label], form.goalLabel, isUntitled ? { ...shown, ...heading } : shown),
    put([label, gradeLabel], goal.title, isUntitled ? { keepNext: true } : { ...heading, bold: true, size: 1.1 }),
    ...(grade < end
      ? [
          put([gradeLabel, grade], form.selfEvaluation.label, shown),
          wordCell(ground, [grade, end], shortParagraphs(goal.selfEvaluation, shown, writer), labelLook),
        ]
      : []),
  ]
}

/** The goal's row and the headings; both are printed again on each page, where the form wants it. */
export const wordGoalHead = (ground: WordGround, goal: FormGoal, rowsBelow: number): readonly TableRow[] => {
  const { form, writer, edges } = ground
  const headings = form.columns.map(({ heading }, index) =>
    wordCell(
      ground,
      [edges.columns[index] ?? 0, edges.columns[index + 1] ?? edges.end],
      wordParagraphs(heading, shown, writer),
      headingLook,
    ),
  )
  return [[numberCell(ground, goal, rowsBelow), ...goalCells(ground, goal)], headings].map(
    (children) => new TableRow({ children, cantSplit: true, ...(form.repeatsHeader && { tableHeader: true }) }),
  )
}
