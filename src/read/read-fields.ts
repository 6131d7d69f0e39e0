import { foldWidth } from '../base/text.ts'
import { firstMark } from './first-mark.ts'
import { readGoalLabel } from './goal-label.ts'
import { headingRole } from './heading-role.ts'
import { type HeadingRole, subheadingWords } from './heading-words.ts'
import { isNote } from './is-note.ts'
import { isSurelyGrade } from './read-grade.ts'
import type { Row, RowCell } from './row.ts'

/** A label and what stands behind it: 「重点目標 | 移住の推進」. */
export type Field = {
  /** The mark printed in the label of an item: 「取組①」. */
  readonly mark?: string
  readonly role: HeadingRole
  readonly heading: string
  /** Printed in the label: 「目標1 | 移住の推進」. */
  readonly number: number | null
  /** Null where the place behind the label is empty. */
  readonly cell: RowCell | null
}

const longestLabel = 24

/** 「取組①」, 「取組項目２」, 「事業(1)」; 目標１ is a goal. */
const numbered = /^(?!(?:重点)?目標)(\S{2,10}?)\s*(?:No\.?|その)?\s*([①-⑳]|[(（][0-9０-９]{1,2}[)）]|[0-9０-９]{1,2})$/

/** What a label announces; null for words that are none. */
export const readFieldLabel = ({ text }: RowCell): Omit<Field, 'cell'> | null => {
  if (text.length > longestLabel) return null
  const heading = text.replace(/\s*\n\s*/g, '')
  const [, word = '', mark = ''] = numbered.exec(heading) ?? []
  const kind = word === '' ? null : headingRole(word)
  if (kind && kind !== 'goal' && kind !== 'number') return { role: kind, heading: word, number: null, mark }
  const role = headingRole(text)
  if (role) return { role, heading, number: null }
  const label = readGoalLabel(text)
  return label && label.title === null && label.number !== null ? { role: 'goal', heading, number: label.number } : null
}

const isSubheading = (text: string): boolean => subheadingWords.has(foldWidth(text).replace(/\s/g, ''))

/** Whether words look like what is filled in, and not like one more heading: 「年3回」, 「○」, a sentence. */
const isFilledIn = (text: string): boolean =>
  !isSubheading(text) &&
  (/[0-9。]/.test(foldWidth(text)) || text.length > 14 || firstMark(text) !== null || isSurelyGrade(text))

/** The cells from the first label on: a word that gathers several rows may stand before it. */
const fromFirstLabel = ({ cells }: Row): readonly RowCell[] => {
  const [first, second] = cells
  const gathers = first && second && first.rowSpan > 1 && readFieldLabel(first) === null
  return gathers && readFieldLabel(second) !== null ? cells.slice(1) : cells
}

/**
 * Reads a row of labels with what stands behind each: 「自己評価 | ○ | 評価の理由 | 申請が伸びたため」. Null for a row of
 * headings, and for a row of content.
 */
export const readFields = (row: Row): readonly Field[] | null => {
  if (row.kind !== 'table') return null
  const cells = fromFirstLabel(row)
  const fields: Field[] = []
  for (let i = 0; i < cells.length; ) {
    const [cell, next] = [cells[i], cells[i + 1]]
    const label = cell ? readFieldLabel(cell) : null
    const last = fields.at(-1)
    if (cell && !label) {
      // Behind the grade stand its reason, or what the grades mean.
      if (last?.role !== 'evaluation' || !last.cell) return null
      if (!isNote(cell.text)) fields.push({ role: 'remark', heading: last.heading, number: null, cell })
      i++
    } else if (label) {
      const value = next && !readFieldLabel(next) ? next : null
      if (!value && next) return null
      fields.push({ ...label, cell: value })
      i += 2
    }
  }
  // 「取組項目 | ◎」 is a heading beside the grade of the goal.
  const isGraded = fields.some(
    ({ role, cell }) => (role === 'item' || role === 'action') && cell !== null && isSurelyGrade(cell.text),
  )
  return !isGraded && fields.some(({ cell }) => cell !== null) ? fields : null
}

/** Whether what stands behind the labels of a row is no heading itself: 「取組項目 | 相談 | 目標 | 年3回」. */
export const areFilledIn = (fields: readonly Field[]): boolean =>
  fields.some(({ cell }) => cell !== null && isFilledIn(cell.text))

/** Labels that stand within a goal; those of department, year and place stand above all goals. */
const ofGoals: ReadonlySet<HeadingRole> = new Set(['number', 'goal', 'item', 'action', 'target', 'progress', 'extra'])

/** Whether a row of labels is part of a goal, and not of the head of the page. */
export const areOfGoals = (fields: readonly Field[]): boolean =>
  fields.every(({ role }) => ofGoals.has(role) || role === 'evaluation' || role === 'remark') &&
  fields.some(({ role }) => ofGoals.has(role))
