import type { SheetFinding } from '../sheet/sheet-finding.ts'
import { buildOutline } from './build-outline.ts'
import type { DraftItem, DraftStep } from './draft-item.ts'
import { findMeasureRows } from './find-measure-rows.ts'
import type { GoalBlock } from './goal-block.ts'
import { type GoalRow, makeGoalRow } from './goal-row.ts'
import type { MarkLevels } from './mark-levels.ts'
import { isDitto } from './nothing-stands.ts'
import { pairColumns } from './pair-columns.ts'
import type { PairedColumn, Part } from './part.ts'
import type { PlacedCell } from './place-cells.ts'
import { readGrade } from './read-grade.ts'
import { doubtOf } from './reading-doubt.ts'
import { dropRepeatedRow } from './repair/drop-repeated-row.ts'
import { joinDetachedLines } from './repair/join-detached-lines.ts'
import { liftSlidRow } from './repair/lift-slid-row.ts'
import { partInnerItem } from './repair/part-inner-item.ts'
import { partMergedCell } from './repair/part-merged-cell.ts'
import { straightenShiftedMark } from './repair/straighten-shifted-mark.ts'
import { makeRowScope, type RowScope } from './row-scope.ts'
import { splitParallelLines } from './split-parallel-lines.ts'
import { type AsideScope, keepExtra, noHeading, takeAside } from './take-aside.ts'

/** A goal with its items put together, before it becomes part of a sheet. */
export type DraftGoal = GoalBlock & {
  readonly items: readonly DraftItem[]
  /** The items and steps whose row has a cell in the column. */
  readonly shared: Readonly<Record<PairedColumn, ReadonlySet<DraftItem | DraftStep>>>
  readonly selfEvaluation: string | null
  readonly remark: string | null
}

/** What each column's cells stand beside. */
const sharedBy = (rows: readonly GoalRow[], scopes: readonly RowScope[]): DraftGoal['shared'] => {
  const beside = (column: PairedColumn) => {
    const own = rows.flatMap(({ cells }, index) =>
      cells.some((cell) => cell.column === column) ? [scopes[index]] : [],
    )
    return new Set([...new Set(own)].flatMap((scope) => [...(scope?.items ?? []), ...(scope?.steps ?? [])]))
  }
  return { target: beside('target'), progress: beside('progress') }
}

/** What the whole sheet says of each goal: its levels of marks, and the column whose grades are the goals'. */
export type GoalManner = { readonly levels: MarkLevels; readonly gradeHeading: string | null }

/** Cuts a goal's rows at their marks, repairs what slid or shifted, and pairs the columns. */
export const readGoal = (block: GoalBlock, { levels, gradeHeading }: GoalManner): DraftGoal => {
  const findings: SheetFinding[] = [...block.findings]
  const placed = joinDetachedLines(block.rows, levels).flatMap(splitParallelLines)
  const measures = findMeasureRows(placed)
  const rows = repair(
    takeTitle(
      block,
      placed.map((cells, index) => makeGoalRow(cells, levels, measures.has(index))),
    ),
    findings,
  )
  const { items, scopes } = buildOutline(rows)
  const asides = asidesOfRows(rows)
  rows.forEach((row, index) => {
    const scope = scopes[index] ?? makeRowScope()
    pairColumns(row, scope, items, findings)
    keepSurplus(row, scope, findings)
    for (const aside of asides[index] ?? []) {
      if (isGrade(aside)) continue
      if (isOfWholeGoal(aside, rows, scope)) keepExtra(block, aside.heading, aside.cell.text)
      else takeAside(aside, scope, findings)
    }
  })
  const { selfEvaluation, remark } = takeGrades({ block, rows, scopes, gradeHeading, findings })
  return { ...block, items: items.all, shared: sharedBy(rows, scopes), selfEvaluation, remark, findings }
}

/** A further column beside all items at once, or merged over all rows of a goal, speaks of the goal. */
const isOfWholeGoal = ({ role, cell }: PlacedCell, rows: readonly GoalRow[], { items }: RowScope): boolean => {
  if (items.length === 0) return true
  if (role !== 'extra') return false
  return rows.length > 1 ? cell.rowSpan >= rows.length : items.length > 1
}

/** A section's cell merged over several rows holds for all of them, and 〃 says the one above once more. */
const asidesOfRows = (rows: readonly GoalRow[]): readonly (readonly PlacedCell[])[] => {
  let section: PlacedCell | null = null
  let end = 0
  return rows.map(({ asides }, index) => {
    const own = asides.find(({ role }) => role === 'section')
    if (own && section && isDitto(own.cell.text)) {
      const again = { ...own, cell: { ...own.cell, text: section.cell.text } }
      return asides.map((each) => (each === own ? again : each))
    }
    if (own) {
      section = own
      end = index + own.cell.rowSpan
      return asides
    }
    return section && index < end ? [section, ...asides] : asides
  })
}

const repair = (rows: readonly GoalRow[], findings: SheetFinding[]): readonly GoalRow[] => {
  partMergedCell(rows, findings)
  partInnerItem(rows, findings)
  dropRepeatedRow(rows, findings)
  straightenShiftedMark(rows, findings)
  return liftSlidRow(rows, findings)
}

/** Words before the first item, where the goal has no title yet, are its title. */
const takeTitle = (block: GoalBlock, rows: readonly GoalRow[]): readonly GoalRow[] => {
  const [row] = rows
  const [lead, next] = row?.outline ?? []
  if (!row || lead?.level !== 'lead' || next?.level !== 'item' || block.title !== null) return rows
  block.title = lead.text
  block.titlePlace = lead.place
  row.outline = row.outline.slice(1)
  return rows
}

const wordsOf = (parts: readonly Part[]): string =>
  parts.map(({ mark, text }) => (mark ? `${mark} ${text}` : text)).join('\n')

/** What no column takes stays with its item under a name of its own, and is said. */
const keepSurplus = (row: GoalRow, { items }: RowScope, findings: SheetFinding[]): void => {
  for (const { column, parts, place } of row.cells) {
    if (column !== 'surplus' || parts.length === 0) continue
    const words = wordsOf(parts)
    const [item] = items
    if (item) keepExtra(item, noHeading, words)
    findings.push(doubtOf('words-not-placed', place, { item: item?.mark ?? null }, { words }))
  }
}

const isGrade = ({ role }: PlacedCell): boolean => role === 'evaluation' || role === 'remark'

type Grades = { readonly selfEvaluation: string | null; readonly remark: string | null }

type Grading = {
  readonly block: GoalBlock
  readonly rows: readonly GoalRow[]
  readonly scopes: readonly RowScope[]
  readonly gradeHeading: string | null
  readonly findings: SheetFinding[]
}

/** The goal's grade, at its head or in its rows, however often it is said; others stay with their items and steps. */
const takeGrades = ({ block, rows, scopes, gradeHeading, findings }: Grading): Grades => {
  const given = rows.flatMap((row, index) =>
    row.asides.filter(isGrade).map((aside) => ({ aside, scope: gradedPart(row, scopes[index], aside) })),
  )
  const graded = given.filter(({ aside }) => aside.role === 'evaluation')
  const candidates = graded.filter(({ aside }) => gradeHeading === null || aside.heading === gradeHeading)
  const first = candidates.find(({ aside }) => !isDitto(aside.cell.text))
  const isOfGoal = block.grade === null && first !== undefined && gradeHeading !== null
  if (isOfGoal) block.grade = first.aside.cell
  const read = block.grade ? readGrade(block.grade.text) : null
  const said = given.filter(({ aside }) => aside.role === 'remark').map(({ aside }) => aside.cell.text)
  const isRemarkOfGoal = graded.length === 0 || (isOfGoal && new Set(said).size === 1)
  const remarks = read?.remark ? [read.remark] : block.grade && !read ? [block.grade.text] : []
  remarks.push(...block.remarks)
  for (const { aside, scope } of given) {
    if (isOfGoal && candidates.some((each) => each.aside === aside)) continue
    if (aside.role === 'remark' && isRemarkOfGoal) remarks.push(aside.cell.text)
    else takeAside(aside, scope, findings)
  }
  return { selfEvaluation: read?.grade ?? null, remark: remarks.length > 0 ? [...new Set(remarks)].join('\n') : null }
}

/** A grade in the row that opens an item is the item's, unless the item goes on below it; further down it is the step's. */
const gradedPart = (row: GoalRow, scope: RowScope | undefined, { cell }: PlacedCell): AsideScope => ({
  items: scope?.items ?? [],
  steps:
    row.outline.some(({ level }) => level === 'item') && row.itemRowSpan <= cell.rowSpan ? [] : (scope?.steps ?? []),
})
