import { foldWidth } from '../base/text.ts'
import { guessRole } from './heading-role.ts'
import { subheadingWords } from './heading-words.ts'
import type { HeadingColumn } from './read-head-row.ts'

const isSubheading = ({ heading }: HeadingColumn): boolean => subheadingWords.has(foldWidth(heading).replace(/\s/g, ''))

/**
 * Two rows of headings as one: what the lower row says of a column counts, and 上半期 below 進捗状況 is progress too.
 * Where cells are merged over both rows (`isMerged`), each column of the lower row stands below the upper cell that spans it.
 */
export const combineColumns = (
  upper: readonly HeadingColumn[],
  lower: readonly HeadingColumn[],
  isMerged = false,
): readonly HeadingColumn[] => {
  const above = (column: HeadingColumn): HeadingColumn | undefined =>
    upper.findLast(({ first, last }) =>
      isSubheading(column) && !isMerged ? first <= column.first : first <= column.first && column.first <= last,
    )
  const settled = lower.map((column): HeadingColumn => {
    const parent = above(column)
    const group = parent && parent.last > parent.first ? { group: parent.heading } : {}
    const saysNothing = isSubheading(column) || (column.isGuess && guessRole(column.heading) === null)
    return parent && saysNothing ? { ...column, role: parent.role, ...group } : { ...column, ...group }
  })
  const parents = new Set(lower.flatMap((column) => above(column) ?? []))
  // A heading said again further down replaces the first one.
  const kept = upper.filter(
    (column) =>
      !parents.has(column) && (isMerged || !settled.some(({ role }) => role === column.role && role !== 'extra')),
  )
  return [...kept, ...settled].sort((a, b) => a.first - b.first)
}
