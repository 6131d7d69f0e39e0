import { findOuterBullet, type OutlineCell } from './find-outer-bullet.ts'
import { type Mark, type MarkFamily, markFamilies } from './mark.ts'
import { signOfMark } from './sign-of-mark.ts'

/** Which marks count items and which count steps: ① and (1) in one city, 1. and ア in another; 1 and 1 where each has its column. */
export type MarkLevels = {
  /** The sign of the items, as `signOfMark` names it. */
  readonly item: string | null
  readonly step: string | null
  /** Whether items have no mark, and stand above their steps in the same column. */
  readonly isUnmarked: boolean
}

const isCounting = ({ family }: Mark): boolean => family !== 'bullet'

/** How often a family begins at 1 just behind a mark of another: (1) behind ① is inside it. */
const countNesting = (marks: readonly Mark[]): ReadonlyMap<MarkFamily, ReadonlyMap<MarkFamily, number>> => {
  const inside = new Map<MarkFamily, Map<MarkFamily, number>>()
  marks.forEach((mark, index) => {
    const before = marks[index - 1]
    if (!before || mark.number !== 1 || before.family === mark.family) return
    const inner = inside.get(before.family) ?? new Map<MarkFamily, number>()
    inner.set(mark.family, (inner.get(mark.family) ?? 0) + 1)
    inside.set(before.family, inner)
  })
  return inside
}

type Evidence = {
  /** All marks of the items' and steps' cells, in reading order. */
  readonly marks: readonly Mark[]
  /** The first mark of each cell of an item column. */
  readonly itemColumn: readonly Mark[]
  readonly hasItemColumn: boolean
  /** The families that mark an item and, in the next cell of its row, a step. */
  readonly inBothColumns: ReadonlySet<MarkFamily>
  readonly cells: readonly OutlineCell[]
}

/** Finds the levels of a goal's marks; where one family stands alone, what the other goals of the sheet say decides. */
export const findMarkLevels = (
  { marks, itemColumn, hasItemColumn, inBothColumns, cells }: Evidence,
  others: MarkLevels | null,
): MarkLevels => {
  const counting = marks.filter(isCounting)
  const families = [...new Set(counting.map(({ family }) => family))]
  const [only] = families
  const outer = hasItemColumn ? null : (findOuterBullet(cells) ?? bulletOfOthers(marks, others))
  if (outer) return { ...outer, isUnmarked: false }
  const bullet = hasItemColumn || only ? null : bulletUnderUnmarked(cells)
  if (bullet) return { item: null, step: bullet, isUnmarked: true }
  if (!only) return others ?? { item: null, step: null, isUnmarked: false }
  if (families.length === 1 && inBothColumns.has(only)) return { item: only, step: only, isUnmarked: false }
  if (families.length === 1 && !hasItemColumn && areUnderUnmarked(cells))
    return { item: null, step: only, isUnmarked: true }
  if (families.length === 1)
    return levelOfOnly(
      only,
      itemColumn.some(({ family }) => family === only),
      hasItemColumn,
      others,
    )
  const nesting = countNesting(counting)
  const weight = (outer: MarkFamily, inner: MarkFamily): number => nesting.get(outer)?.get(inner) ?? 0
  const isInner = (family: MarkFamily): boolean =>
    families.some((other) => other !== family && weight(other, family) > weight(family, other))
  const item = families.find((family) => !isInner(family)) ?? only
  const inner = families.filter((family) => family !== item)
  const step = inner.toSorted((a, b) => weight(item, b) - weight(item, a))[0] ?? null
  return { item, step, isUnmarked: false }
}

/** A goal whose items have no steps is read like the others. */
const bulletOfOthers = (marks: readonly Mark[], others: MarkLevels | null): MarkLevels | null => {
  const sign = others?.item
  return others &&
    sign &&
    !markFamilies.some((family) => family === sign) &&
    marks.some((mark) => signOfMark(mark) === sign)
    ? others
    : null
}

/** 「待ち時間の短縮」 above 「(1) 予約」 above 「(2) 案内」: wherever the signs begin again, words without one stand above. */
const areUnderUnmarked = (cells: readonly OutlineCell[]): boolean => {
  const begins = cells.flatMap((cell, index) => (cell.startsWithMark && cell.marks[0]?.number === 1 ? [index] : []))
  const isUnmarked = (index: number): boolean => cells[index] !== undefined && cells[index].marks.length === 0
  return begins.length > 0 && begins.every((index) => isUnmarked(index - 1))
}

/** 「待ち時間の短縮」 alone above 「○ 予約 | 5回」: the bullet that marks the steps below words without one. */
const bulletUnderUnmarked = (cells: readonly OutlineCell[]): string | null => {
  const marked = cells.filter(({ marks }) => marks.length > 0)
  const signs = new Set(marked.flatMap(({ marks }) => marks.map(signOfMark)))
  const [sign] = signs
  const areSteps = marked.every(({ marks, startsWithMark }) => startsWithMark && marks.length === 1)
  const above = cells.filter(({ marks }, index) => marks.length === 0 && (cells[index + 1]?.marks.length ?? 0) > 0)
  const isHead = above.length > 0 && cells[0]?.marks.length === 0 && above.every(({ beside }) => beside.length === 0)
  return sign && signs.size === 1 && areSteps && isHead ? sign : null
}

const levelOfOnly = (
  only: MarkFamily,
  inItemColumn: boolean,
  hasItemColumn: boolean,
  others: MarkLevels | null,
): MarkLevels => {
  if (others?.item === only || others?.step === only) return others
  if (hasItemColumn && !inItemColumn) return { item: null, step: only, isUnmarked: false }
  return { item: only, step: null, isUnmarked: false }
}
