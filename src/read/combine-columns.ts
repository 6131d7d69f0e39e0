import { foldWidth } from '../base/text.ts'
import { guessRole } from './heading-role.ts'
import { subheadingWords } from './heading-words.ts'
import type { HeadingColumn } from './read-head-row.ts'

const isSubheading = ({ heading }: HeadingColumn): boolean => subheadingWords.has(foldWidth(heading).replace(/\s/g, ''))

/** 「自己評価」 beside a goal's title, its grade still to come, heads none of the columns below it: those have headings. */
const isLabelAbove = ({ role, first, last }: HeadingColumn, lower: readonly HeadingColumn[]): boolean =>
  role === 'evaluation' && lower.some((column) => column.first <= last && first <= column.last)

const ofReport = /実績|結果|報告/

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
    if (parent && saysNothing) return { ...column, role: parent.role, ...group }
    // 「実施内容」 below 「年度末（実績）」 is what was done.
    const isReport = column.role === 'action' && parent !== undefined && ofReport.test(parent.heading)
    return { ...column, ...(isReport && { role: 'progress' as const }), ...group }
  })
  const parents = new Set(lower.flatMap((column) => above(column) ?? []))
  // A heading said again further down replaces the first one.
  const kept = upper.filter(
    (column) =>
      !parents.has(column) && (isMerged || !settled.some(({ role }) => role === column.role && role !== 'extra')),
  )
  return [...kept.filter((column) => !isLabelAbove(column, lower)), ...settled].sort((a, b) => a.first - b.first)
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
