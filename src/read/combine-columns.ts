import { foldWidth } from '../base/text.ts'
import { subheadingWords } from './heading-words.ts'
import type { HeadingColumn } from './read-head-row.ts'

const isSubheading = ({ heading }: HeadingColumn): boolean => subheadingWords.has(foldWidth(heading).replace(/\s/g, ''))

/** 「自己評価」 beside a goal's title, its grade still to come, heads none of the columns below it: those have headings. */
const isLabelAbove = ({ role, first, last }: HeadingColumn, lower: readonly HeadingColumn[]): boolean =>
  role === 'evaluation' && lower.some((column) => column.first <= last && first <= column.last)

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
    return parent && isSubheading(column) ? { ...column, role: parent.role } : column
  })
  const parents = new Set(lower.map(above))
  // A heading said again further down replaces the first one.
  const kept = upper.filter(
    (column) => !parents.has(column) && !settled.some(({ role }) => role === column.role && role !== 'extra'),
  )
  return [...kept.filter((column) => !isLabelAbove(column, lower)), ...settled].sort((a, b) => a.first - b.first)
}
