import type { SheetFinding } from '../sheet/sheet-finding.ts'
import { buildOutline } from './build-outline.ts'
import type { DraftItem, DraftStep } from './draft-item.ts'
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
import { liftSlidRow } from './repair/lift-slid-row.ts'
import { partInnerItem } from './repair/part-inner-item.ts'
import { partMergedCell } from './repair/part-merged-cell.ts'
import { straightenShiftedMark } from './repair/straighten-shifted-mark.ts'
import { makeRowScope, type RowScope } from './row-scope.ts'
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

/** How far up a merged cell is looked for. */
const mostRowsMerged = 60

/** What the whole sheet says of each goal: its levels of marks, and whether grades in rows are the goal's. */
export type GoalManner = { readonly levels: MarkLevels; readonly isGradedByGoal: boolean }

/** Cuts a goal's rows at their marks, repairs what slid or shifted, and pairs the columns. */
export const readGoal = (block: GoalBlock, { levels, isGradedByGoal }: GoalManner): DraftGoal => {
  const findings: SheetFinding[] = [...block.findings]
  const rows = repair(
    takeTitle(
      block,
      block.rows.map((placed) => makeGoalRow(placed, levels)),
    ),
    findings,
  )
  const { items, scopes } = buildOutline(rows)
  rows.forEach((row, index) => {
    const scope = scopes[index] ?? makeRowScope()
    pairColumns(row, scope, items, findings)
    keepSurplus(row, scope, findings)
    for (const aside of asidesOf(rows, index)) if (!isGrade(aside)) takeAside(aside, scope, findings)
  })
  const { selfEvaluation, remark } = takeGrades({ block, rows, scopes, isGradedByGoal, findings })
  return { ...block, items: items.all, shared: sharedBy(rows, scopes), selfEvaluation, remark, findings }
}

/** A section's cell merged over several rows holds for all of them. */
const asidesOf = (rows: readonly GoalRow[], index: number): readonly PlacedCell[] => {
  const own = rows[index]?.asides ?? []
  if (own.some(({ role }) => role === 'section')) return own
  const above = rows.slice(Math.max(0, index - mostRowsMerged), index)
  const from = above.findLastIndex(({ asides }) => asides.some(({ role }) => role === 'section'))
  const section = above[from]?.asides.find(({ role }) => role === 'section')
  return section && section.cell.rowSpan > above.length - from ? [section, ...own] : own
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
  readonly isGradedByGoal: boolean
  readonly findings: SheetFinding[]
}

/** The goal's grade, at its head or in its rows, however often it is said; others stay with their items and steps. */
const takeGrades = ({ block, rows, scopes, isGradedByGoal, findings }: Grading): Grades => {
  const given = rows.flatMap((row, index) =>
    row.asides.filter(isGrade).map((aside) => ({ aside, scope: gradedPart(row, scopes[index]) })),
  )
  const graded = given.filter(({ aside }) => aside.role === 'evaluation')
  const first = graded.find(({ aside }) => !isDitto(aside.cell.text))
  const isOfGoal = block.grade === null && first !== undefined && (isGradedByGoal || graded.length === 1)
  if (isOfGoal) block.grade = first.aside.cell
  const read = block.grade ? readGrade(block.grade.text) : null
  const said = given.filter(({ aside }) => aside.role === 'remark').map(({ aside }) => aside.cell.text)
  const isRemarkOfGoal = graded.length <= 1 || (isOfGoal && new Set(said).size === 1)
  const remarks = read?.remark ? [read.remark] : block.grade && !read ? [block.grade.text] : []
  remarks.push(...block.remarks)
  for (const { aside, scope } of given) {
    if (aside.role === 'evaluation' && isOfGoal) continue
    if (aside.role === 'remark' && isRemarkOfGoal) remarks.push(aside.cell.text)
    else takeAside(aside, scope, findings)
  }
  return { selfEvaluation: read?.grade ?? null, remark: remarks.length > 0 ? [...new Set(remarks)].join('\n') : null }
}

/** A grade in the row that opens an item is the item's; further down it is the step's. */
const gradedPart = ({ outline }: GoalRow, scope: RowScope | undefined): AsideScope => ({
  items: scope?.items ?? [],
  steps: outline.some(({ level }) => level === 'item') ? [] : (scope?.steps ?? []),
})
