import { foldWidth } from '../base/text.ts'
import { subheadingWords } from './heading-words.ts'
import type { HeadingColumn } from './read-head-row.ts'

const isSubheading = ({ heading }: HeadingColumn): boolean => subheadingWords.has(foldWidth(heading).replace(/\s/g, ''))

/** A word that says nothing by itself (年間 below 実績) says more of what stands above it. */
const isOfParent = ({ isGuess, role }: HeadingColumn, parent: HeadingColumn): boolean =>
  isGuess && role === 'extra' && parent.last > parent.first && (parent.role === 'target' || parent.role === 'progress')

/**
 * Two rows of headings as one: what the lower row says of a column counts, and 上半期 below 進捗状況 is progress too.
 */
export const combineColumns = (
  upper: readonly HeadingColumn[],
  lower: readonly HeadingColumn[],
): readonly HeadingColumn[] => {
  const above = (column: HeadingColumn): HeadingColumn | undefined =>
    upper.findLast(({ first, last }) =>
      isSubheading(column) ? first <= column.first : first <= column.first && column.first <= last,
    )
  const settled = lower.map((column) => {
    const parent = above(column)
    return parent && (isSubheading(column) || isOfParent(column, parent)) ? { ...column, role: parent.role } : column
  })
  const parents = new Set(lower.map(above))
  // A heading said again further down replaces the first one.
  const kept = upper.filter(
    (column) => !parents.has(column) && !settled.some(({ role }) => role === column.role && role !== 'extra'),
  )
  return [...kept, ...settled].sort((a, b) => a.first - b.first)
}

const ofYear = /年間|通年|通期|年度末|期末|最終|3月末|年度実績/
const ofPart = /上半期|上期|前期|中間|9月末|四半期|上期末/

/** Beside what was done in the year, what was done by its half is a column of its own: 「上半期の実績 | 年間の実績」. */
export const settleHalves = (columns: readonly HeadingColumn[]): readonly HeadingColumn[] => {
  const progress = columns.filter(({ role }) => role === 'progress')
  if (!progress.some(({ heading }) => ofYear.test(foldWidth(heading)))) return columns
  return columns.map((column) =>
    column.role === 'progress' && ofPart.test(foldWidth(column.heading)) && !ofYear.test(foldWidth(column.heading))
      ? { ...column, role: 'extra' }
      : column,
  )
}
