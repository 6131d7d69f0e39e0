import { firstMark } from './first-mark.ts'
import type { GoalBlock } from './goal-block.ts'
import { type GoalWalk, makeGoalWalk } from './goal-walk.ts'
import { guessRole } from './heading-role.ts'
import { isNoteRow, isSumRow } from './is-furniture.ts'
import { isNote } from './is-note.ts'
import { layAcross } from './lay-across.ts'
import { areFilledIn, type Field, readFieldLabel, readFields } from './read-fields.ts'
import { type HeadRow, readHeadRow, readSubheads } from './read-head-row.ts'
import { readLoneTitle } from './read-lone-title.ts'
import { doubtOf } from './reading-doubt.ts'
import type { Row, RowCell } from './row.ts'
import { takeBand } from './take-band.ts'
import { closeFields, takeFields } from './take-fields.ts'
import { takeHead } from './take-head.ts'
import { takeItemLabel } from './take-item-label.ts'
import { leaveLineLabel } from './take-line.ts'
import { takeRemarkRow } from './take-remark-row.ts'
import { takeRow } from './take-row.ts'
import { takeSaidOfGoal } from './take-said-of-goal.ts'

export type DividedGoals = Pick<GoalWalk, 'goals' | 'headings' | 'findings'>

/** How far below a heading is looked to see what stands under it. */
const lookedAhead = 40

/** Divides the rows of a sheet into its goals, each with its rows and the column of each cell. */
export const divideGoals = (printed: readonly Row[]): DividedGoals => {
  const walk = makeGoalWalk()
  const rows = layAcross(printed)
  const reach: Reach = { headEnd: 0, label: null, labelEnd: 0 }
  rows.forEach((row, index) => {
    takeOne(walk, reach, { row, index, next: rows[index + 1], below: rows.slice(index + 1, index + lookedAhead) })
  })
  closeFields(walk)
  leaveLineLabel(walk)
  findUnusedHeadings(walk)
  return withoutSectionTitles(walk)
}

/** A numbered line over the table (「２　重点目標と取組」), or over goals whose count begins again below it, is the title of a section. */
const withoutSectionTitles = (walk: GoalWalk): DividedGoals => {
  if (walk.goals.every(({ rows }) => rows.length > 0)) return walk
  const hasColumn = walk.headings.some(({ role }) => role === 'goal')
  const isSection = ({ rows, grade, extra, number }: GoalBlock, index: number): boolean => {
    const next = walk.goals[index + 1]
    const beginsAgain = number !== null && next?.number != null && next.number <= number
    return rows.length === 0 && grade === null && extra.size === 0 && (hasColumn || beginsAgain)
  }
  const sections = walk.goals.filter(isSection)
  const told = sections.flatMap(({ title, titlePlace, number }) => {
    const words = [number, title].filter((each) => each !== null).join(' ')
    return titlePlace ? [doubtOf('words-not-placed', titlePlace, {}, { words })] : []
  })
  const goals = walk.goals.filter((goal) => !sections.includes(goal))
  return goals.length > 0 ? { goals, headings: walk.headings, findings: [...walk.findings, ...told] } : walk
}

/** How far merged cells of headings and labels reach down. */
type Reach = {
  /** The row behind the last one of the heading. */
  headEnd: number
  /** A label whose cell is merged over several rows, and the row behind the last of them. */
  label: (Field & { readonly isAbove?: boolean }) | null
  labelEnd: number
}

type Standing = {
  readonly row: Row
  readonly index: number
  readonly next: Row | undefined
  readonly below: readonly Row[]
}

const takeOne = (walk: GoalWalk, reach: Reach, standing: Standing): void => {
  const { row, index, next, below } = standing
  if (row.kind === 'table') leaveLineLabel(walk)
  if (takeGradeAbove(walk, row) || takeRemarkRow(walk, row)) return
  if (isNoteRow(row) || isSumRow(row)) {
    for (const { text, place } of row.cells) walk.findings.push(doubtOf('words-not-placed', place, {}, { words: text }))
    return
  }
  const above = index < reach.labelEnd ? null : readLabelAbove(row, next)
  if (above) {
    reach.label = { ...above, isAbove: true }
    reach.labelEnd = index + 2
    return
  }
  const isMerged = index < reach.headEnd
  if (!isMerged && takeItemLabel(walk, row)) return
  const head = readHead(walk, standing, isMerged)
  const fields = isMerged ? null : fieldsOf(walk, reach, standing, head)
  if (fields) takeFields(walk, fields)
  else {
    closeFields(walk)
    if (head) {
      leaveLineLabel(walk)
      takeHead(walk, { head, below, isMerged })
    } else if (!takeSaidOfGoal(walk, row, next) && !takeBand(walk, row)) takeRow(walk, row)
    if (head && isPure(head)) reach.headEnd = Math.max(reach.headEnd, index + rowsMerged(row))
  }
  walk.inHead = head !== null && fields === null
  walk.isInFields = fields !== null || (head !== null && head.grade !== null && head.columns.length === 0)
}

/** 「総合評価 | Ｂ」 in the head of a page is that of the goal below. */
const takeGradeAbove = (walk: GoalWalk, row: Row): boolean => {
  const head = row.isAbove ? readHeadRow(row) : null
  if (!head?.grade) return false
  closeFields(walk)
  walk.grade = head.grade
  return true
}

const readHead = (walk: GoalWalk, { row, next }: Standing, isMerged: boolean): HeadRow | null =>
  (isMerged ? readSubheads(row) : readGatheringHeads(row, next)) ??
  withoutSideLabels(readHeadRow(row), row) ??
  loneTitleOf(walk, row, next)

/** The labels of a row, or the one above that is merged with it; null where the row is read in columns. */
const fieldsOf = (
  walk: GoalWalk,
  reach: Reach,
  { row, index }: Standing,
  head: HeadRow | null,
): readonly Field[] | null => {
  const fields = readFields(row)
  const label = index < reach.labelEnd ? reach.label : null
  if (!fields) {
    const [cell, value, more] = row.cells
    if (label && cell && !value && (!head || label.isAbove)) return [{ ...label, cell }]
    const isLabel = walk.isInFields && !head && cell && value && !more && isFurtherLabel(cell)
    return isLabel ? [{ role: 'extra', heading: cell.text, number: null, cell: value }] : null
  }
  if (head && (head.goal !== null || !areFilledIn(fields) || fields.every(({ role }) => role === 'evaluation')))
    return null
  // Among the rows of a table, only what is said of the whole goal stands behind a label.
  const isInColumns = walk.columns.some(({ role }) => role === 'item' || role === 'action')
  const [firstField] = fields
  const opensItem =
    firstField?.role === 'item' && firstField.cell !== null && (firstField.mark !== undefined || fields.length > 1)
  if (isInColumns && !opensItem && !fields.every(({ role }) => ofWholeGoal.has(role))) return null
  const first = row.cells[0]
  if (first && first.rowSpan > 1) {
    reach.label = fields[0] ?? null
    reach.labelEnd = index + first.rowSpan
  }
  return fields
}

const longestLabel = 15
/** Behind rows of labels, a short word that nobody knows is one too: 「次年度に向けた課題 | …」. */
const isFurtherLabel = ({ text }: RowCell): boolean =>
  text.length <= longestLabel && firstMark(text) === null && !/[。\n0-9]/.test(text) && guessRole(text) === 'extra'

/** A label over the whole width, with its words in the row below it. */
const readLabelAbove = ({ kind, isGrid, cells }: Row, next: Row | undefined): Field | null => {
  const [cell, second] = cells
  const [below, beside] = next?.cells ?? []
  if (kind !== 'table' || !isGrid || !cell || second || !below || beside) return null
  if (cell.columnSpan < 2 || below.columnSpan < cell.columnSpan || below.column !== cell.column) return null
  const label = readFieldLabel(cell)
  return label && !readFieldLabel(below) && !isNote(below.text) ? { ...label, cell: null } : null
}

const ofWholeGoal: ReadonlySet<string> = new Set(['number', 'goal', 'target', 'evaluation', 'remark', 'extra'])

/** A label merged over all the rows beside it heads no column: 「取組 | 内容 | 目標 | 実績」 over four rows. */
const withoutSideLabels = (head: HeadRow | null, row: Row): HeadRow | null => {
  const rows = rowsMerged(row)
  const side = new Set(row.cells.filter(({ rowSpan }) => row.isGrid && rowSpan > rows).map(({ place }) => place))
  if (!head || side.size === 0 || head.goal?.title != null) return head
  const columns = head.columns.filter(({ place }) => !side.has(place))
  return columns.length > 1 ? { ...head, columns } : head
}

/** Headings and nothing else: no goal opens in the row. */
const isPure = ({ columns, goal }: HeadRow): boolean =>
  columns.length > 1 && (goal === null || (goal.title === null && goal.number === null))

const mostHeadRows = 4

/** How many rows a row of headings takes, by its merged cells: those beside headings that stand above others. */
const rowsMerged = ({ cells, isGrid }: Row): number => {
  const spans = cells.map(({ rowSpan }) => rowSpan).filter((span) => span > 1)
  const least = Math.min(...spans)
  const gathers = cells.some(({ rowSpan, columnSpan }) => rowSpan === 1 && columnSpan > 1)
  const isHeading = gathers || spans.length * 2 >= cells.length
  return isGrid && isHeading && spans.length < cells.length && least <= mostHeadRows ? least : 1
}

/** 「区分 | 計画 | 報告」 above the row that says what stands in each column: headings nobody knows, merged over others. */
const readGatheringHeads = (row: Row, next: Row | undefined): HeadRow | null => {
  const isMerged = row.isGrid && row.cells.length > 1 && row.cells.some(({ columnSpan }) => columnSpan > 1)
  const own = readHeadRow(row)
  // 「番号 | 重点目標 | 計画」, the first two merged with the row below: 計画 is no title.
  const looksTitled = own?.goal?.title != null && row.cells.filter(({ rowSpan }) => rowSpan > 1).length > 1
  if (!isMerged || !next || (own && !looksTitled)) return null
  const below = rowsMerged(row) > 1 ? readHeadRow(next) : null
  return below && isPure(below) ? readSubheads(row) : null
}

/** Words among the headings under which nothing ever stands were no heading. */
const findUnusedHeadings = ({ headings, goals, findings }: GoalWalk): void => {
  const used = new Set(
    goals.flatMap(({ rows, extra }) => [...extra.keys(), ...rows.flatMap((row) => row.map(({ heading }) => heading))]),
  )
  for (const { heading, place, isGuess } of headings) {
    if (isGuess && !used.has(heading)) findings.push(doubtOf('words-not-placed', place, {}, { words: heading }))
  }
}

/** A goal's title alone in its row, unless it stands among items of its kind. */
const loneTitleOf = (walk: GoalWalk, row: Row, next: Row | undefined): HeadRow | null => {
  const found = readLoneTitle(row, next)
  if (!found) return null
  const family = firstMark(found.cell.text)?.family
  const isOrdinal = /^(?:第|[Ⅰ-Ⅻ]|【)/.test(found.cell.text)
  // Just below the title of a goal, a number begins its items.
  if (!isOrdinal && walk.goal?.rows.length === 0) return null
  if (family !== undefined && walk.goal?.families.has(family)) return null
  return {
    columns: [],
    goal: found,
    goalNumber: null,
    grade: found.grade,
    asksGrade: found.grade !== null,
    fields: [],
    others: [],
  }
}
