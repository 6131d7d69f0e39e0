import { foldWidth, wordsKey } from '../base/text.ts'
import type { SheetFinding } from '../sheet/sheet-finding.ts'
import { combineColumns } from './combine-columns.ts'
import { findMarks } from './find-marks.ts'
import type { GoalBlock } from './goal-block.ts'
import { makeGoalBlock } from './goal-block.ts'
import { readGoalLabel, readNumberedTitle } from './goal-label.ts'
import { numberOfMark } from './number-of-mark.ts'
import { type PlacedCell, placeCells, slotsOf } from './place-cells.ts'
import { placeLine } from './place-line.ts'
import { type HeadingColumn, type HeadRow, readHeadRow } from './read-head-row.ts'
import { readLoneTitle } from './read-lone-title.ts'
import { doubtOf } from './reading-doubt.ts'
import type { Row, RowCell } from './row.ts'

export type DividedGoals = {
  readonly goals: readonly GoalBlock[]
  /** Every heading of a column that was printed. */
  readonly headings: readonly HeadingColumn[]
  readonly findings: readonly SheetFinding[]
}

type State = {
  readonly goals: GoalBlock[]
  readonly headings: HeadingColumn[]
  readonly findings: SheetFinding[]
  goal: GoalBlock | null
  columns: readonly HeadingColumn[]
  slots: ReturnType<typeof slotsOf>
  /** The head rows that follow each other make one heading. */
  inHead: boolean
  /** 重点目標 is printed above the rows to come, without a title: a new goal, or the next page of this one. */
  unnamedGoal: boolean
  grade: RowCell | null
}

/** Divides the rows of a sheet into its goals, each with its rows and the column of each cell. */
export const divideGoals = (rows: readonly Row[]): DividedGoals => {
  const state: State = {
    goals: [],
    headings: [],
    findings: [],
    goal: null,
    columns: [],
    slots: [],
    inHead: false,
    unnamedGoal: false,
    grade: null,
  }
  rows.forEach((row, index) => {
    const head = readHeadRow(row) ?? loneTitleOf(state, row, rows[index + 1])
    if (head) takeHead(state, head, rows, index)
    else takeContent(state, row)
    state.inHead = head !== null
  })
  findUnusedHeadings(state)
  return state
}

/** Words among the headings under which nothing ever stands were no heading. */
const findUnusedHeadings = ({ headings, goals, findings }: State): void => {
  const used = new Set(goals.flatMap(({ rows }) => rows.flatMap((row) => row.map(({ heading }) => heading))))
  for (const { heading, place, isGuess } of headings) {
    if (isGuess && !used.has(heading)) findings.push(doubtOf('words-not-placed', place, {}, { words: heading }))
  }
}

const openGoal = (state: State): GoalBlock => {
  const goal = makeGoalBlock()
  goal.asksGrade = state.columns.some(({ role }) => role === 'evaluation')
  goal.grade = state.grade
  state.grade = null
  state.unnamedGoal = false
  state.goals.push(goal)
  state.goal = goal
  return goal
}

const firstMark = (text: string) => {
  const mark = findMarks(text.slice(0, 60))[0]
  return mark?.start === 0 ? mark : null
}

/** A goal's title alone in its row, unless it stands among items of its kind. */
const loneTitleOf = (state: State, row: Row, next: Row | undefined): HeadRow | null => {
  const found = readLoneTitle(row, next)
  if (!found) return null
  const family = firstMark(found.cell.text)?.family
  const isOrdinal = /^(?:第|[Ⅰ-Ⅻ])/.test(found.cell.text)
  // Just below the title of a goal, a number begins its items.
  if (!isOrdinal && state.goal?.rows.length === 0) return null
  const isItem =
    family !== undefined && state.goal?.rows.some((placed) => firstMark(placed[0]?.cell.text ?? '')?.family === family)
  if (isItem) return null
  return { columns: [], goal: found, goalNumber: null, grade: null, asksGrade: false, others: [] }
}

/** Below a heading 重点目標, goals stand in their column as words; numbers there belong to goals titled elsewhere. */
const hasGoalColumn = (head: HeadRow, rows: readonly Row[], index: number): boolean => {
  const column = head.columns.find(({ role }) => role === 'goal')
  if (!column || !head.columns.some(({ role }) => role !== 'goal' && role !== 'number' && role !== 'evaluation'))
    return false
  for (const row of rows.slice(index + 1, index + 12)) {
    if (readHeadRow(row)) continue
    const cell = row.cells.find((each) => each.column >= column.first && each.column <= column.last)
    if (cell && row.cells.length > 1) return !/^[0-9\s.]+$/.test(foldWidth(cell.text)) && !holdsItems(cell.text)
  }
  return false
}

const holdsItems = (text: string): boolean =>
  findMarks(text).some(({ family }) => family === 'circled' || family === 'bracketed')

const takeHead = (state: State, head: HeadRow, rows: readonly Row[], index: number): void => {
  const goalColumn = hasGoalColumn(head, rows, index)
  const opens = head.goal !== null && !goalColumn
  if (opens && head.goal) takeGoalHead(state, head.goal, head.goalNumber)
  takeColumns(state, head, goalColumn, opens)
  if (head.grade || head.asksGrade) takeGrade(state, head)
  for (const { text, place } of head.others) {
    state.findings.push(doubtOf('words-not-placed', place, {}, { words: text }))
  }
}

const inOrder = (columns: readonly HeadingColumn[]): readonly HeadingColumn[] =>
  columns.toSorted((a, b) => a.first - b.first)

const columnBeside = ({ title, cell }: NonNullable<HeadRow['goal']>): HeadingColumn => ({
  role: 'extra',
  heading: title ?? '',
  first: cell.column,
  last: cell.column + cell.columnSpan - 1,
  place: cell.place,
  isGuess: true,
})

const takeColumns = (state: State, head: HeadRow, goalColumn: boolean, opens: boolean): void => {
  const columns = head.columns.filter(({ role }) => role !== 'goal' || goalColumn)
  // What looked like the goal's title is a heading then: 「重点目標 | 目指す姿 | 取組項目」.
  if (goalColumn && head.goal?.title) columns.push(columnBeside(head.goal))
  if (columns.length === 0) return
  state.headings.push(...columns)
  // The row that opens a goal begins a new heading; where none follows, the columns stay as they were.
  const continues = state.inHead && !opens
  state.columns = continues || isPartial(columns) ? combineColumns(state.columns, columns) : inOrder(columns)
  state.slots = slotsOf(state.columns)
}

/** The row of the goal's title carries some headings, the next row the others. */
const isPartial = (columns: readonly HeadingColumn[]): boolean =>
  !columns.some(({ role }) => role === 'item' || role === 'action') && columns.every(({ role }) => role !== 'goal')

const takeGoalHead = (state: State, named: NonNullable<HeadRow['goal']>, numberCell: RowCell | null): void => {
  const number = named.number ?? (numberCell ? numberOfMark(foldWidth(numberCell.text)) : null)
  if (named.title === null && number === null) {
    // Headings below a goal's title may say 重点目標 once more.
    state.unnamedGoal = state.goal === null || state.goal.rows.length > 0
    return
  }
  const key = wordsKey(named.title ?? '')
  const same = state.goals.find((goal) => key !== '' && goal.title !== null && wordsKey(goal.title) === key)
  const waiting = state.goal && state.goal.rows.length === 0 && state.goal.title === null ? state.goal : null
  const goal = same ?? waiting ?? openGoal(state)
  state.goal = goal
  state.unnamedGoal = false
  goal.number ??= number
  goal.numberPlace ??= number === null ? null : (numberCell ?? named.cell).place
  goal.title ??= named.title
  goal.titlePlace ??= named.cell.place
}

const takeGrade = (state: State, head: HeadRow): void => {
  if (state.unnamedGoal || !state.goal) {
    state.grade = head.grade
    return
  }
  if (head.asksGrade) state.goal.asksGrade = true
  state.goal.grade ??= head.grade
}

const takeContent = (state: State, row: Row): void => {
  if (row.kind === 'line') {
    takeLine(state, row)
    return
  }
  if (state.slots.length === 0) assumeColumns(state, row)
  const placed = settleNumber(state, placeCells(row, state.slots))
  const opened = takeGoalOf(state, placed)
  const goal = state.goal ?? openGoal(state)
  if (opened.length > 0) goal.rows.push(opened)
}

/** Without any heading the columns are taken to be those of the usual form, and that is said. */
const assumeColumns = (state: State, row: Row): void => {
  const first = row.cells[0]
  if (!first) return
  state.findings.push(doubtOf('heading-missing', first.place))
  const roles = (['action', 'target', 'progress'] as const).slice(0, Math.max(1, row.cells.length))
  const column = row.cells.length > 3 ? first.column + 1 : first.column
  state.columns = roles.map((role, i) => ({
    role,
    heading: '',
    first: column + i,
    last: column + i,
    place: first.place,
    isGuess: false,
  }))
  state.slots = slotsOf(state.columns)
}

const takeLine = (state: State, row: Row): void => {
  const cell = row.cells[0]
  if (!cell) return
  const placed = placeLine(cell, state.columns.length > 0)
  if (!placed || (!state.goal && placed.role !== 'action')) {
    state.findings.push(doubtOf('words-not-placed', cell.place, {}, { words: cell.text }))
    return
  }
  const goal = state.goal ?? openGoal(state)
  const last = goal.rows.at(-1)
  if (placed.role === 'action' || !last) goal.rows.push([placed])
  else last.push(placed)
}

/** A number before items is theirs when the goals have theirs elsewhere, or when it is printed as a list mark. */
const settleNumber = (state: State, placed: readonly PlacedCell[]): PlacedCell[] => {
  const at = placed.findIndex(({ role }) => role === 'number')
  const number = placed[at]
  const next = placed.slice(at + 1).find(({ role }) => role === 'item' || role === 'action')
  if (!number || !next) return [...placed]
  const headed = state.columns.findIndex(({ role }) => role === 'number')
  const goalColumn = state.columns.findIndex(({ role }) => role === 'goal')
  const isList = firstMark(number.cell.text) !== null && !/^[0-9]/.test(foldWidth(number.cell.text))
  const ofItem = isList || (headed >= 0 && (goalColumn < 0 || goalColumn < headed))
  if (!ofItem) return [...placed]
  return placed
    .filter((each) => each !== number)
    .map((each) => (each === next ? { ...each, mark: number.cell.text } : each))
}

const isOutline = ({ role }: PlacedCell): boolean => role === 'item' || role === 'action'

/** Opens a goal where the row says so, and gives back the row without the goal's own cells. */
const takeGoalOf = (state: State, placed: PlacedCell[]): PlacedCell[] => {
  const number = placed.find(({ role }) => role === 'number')
  const goalCells = placed.filter(({ role }) => role === 'goal')
  const outline = placed.find(isOutline)
  const lead = outline ? leadLabel(outline) : null
  const numberRead = number ? numberOfMark(foldWidth(number.cell.text)) : null
  if (goalCells.length > 0)
    takeGoalCell(
      state,
      goalCells.map(({ cell }) => cell),
      numberRead,
    )
  else if (lead) takeGoalHead(state, { ...lead.label, cell: lead.cell }, number?.cell ?? null)
  else if (state.unnamedGoal) settleUnnamed(state, outline, numberRead)
  else if (numberRead !== null && isNextGoal(state, numberRead, outline)) openGoal(state)
  else if (numberRead === null && beginsAgain(state, placed)) openGoal(state)
  const goal = state.goal ?? openGoal(state)
  if (number && numberRead !== null) takeNumber(goal, number, numberRead)
  goal.hasItemColumn ||= placed.some(({ role }) => role === 'item')
  return placed
    .filter((each) => each !== number && each.role !== 'goal')
    .flatMap((each) =>
      each === outline && lead ? (lead.rest ? [{ ...each, cell: { ...each.cell, text: lead.rest } }] : []) : [each],
    )
}

/** 「重点目標 移住の推進\n① …」: the title at the head of the items' cell. */
const leadLabel = ({ cell }: PlacedCell) => {
  const end = findMarks(cell.text)[0]?.start ?? cell.text.length
  if (end === 0) return null
  const label = readGoalLabel(cell.text.slice(0, end))
  if (!label || (label.title === null && label.number === null)) return null
  return { label, cell, rest: cell.text.slice(end).trim() }
}

const takeGoalCell = (state: State, cells: readonly RowCell[], number: number | null): void => {
  const text = cells.map((cell) => cell.text).join('\n')
  const read = readGoalLabel(text) ?? readNumberedTitle(text) ?? { number: null, title: text }
  const cell = cells[0]
  if (cell) takeGoalHead(state, { number: read.number ?? number, title: read.title ?? text, cell }, null)
}

const settleUnnamed = (state: State, outline: PlacedCell | undefined, number: number | null): void => {
  const mark = firstMark(outline?.cell.text ?? '')
  const goesOn = state.goal !== null && mark !== null && mark.number > 1 && number === null
  state.unnamedGoal = false
  if (!goesOn || !state.goal) openGoal(state)
}

const isNextGoal = (state: State, number: number, outline: PlacedCell | undefined): boolean => {
  const { goal } = state
  if (!goal) return true
  if (goal.number !== null) return goal.number !== number
  return goal.rows.length > 0 && firstMark(outline?.cell.text ?? '')?.number === 1
}

/** Items that begin again at ① without a word belong to a goal whose head is lost. */
const beginsAgain = (state: State, placed: readonly PlacedCell[]): boolean => {
  const first = placed[0]
  const mark = first && isOutline(first) ? firstMark(first.cell.text) : null
  const rows = state.goal?.rows ?? []
  const began = rows[0]?.[0]
  const beganWith = began ? firstMark(began.cell.text) : null
  if (!mark || !began || mark.number !== 1 || beganWith?.number !== 1 || beganWith.family !== mark.family) return false
  if (wordsKey(began.cell.text) === wordsKey(first?.cell.text ?? '')) return false
  return rows.some((row) =>
    findMarks(row[0]?.cell.text ?? '').some(({ family, number }) => family === mark.family && number > 1),
  )
}

const takeNumber = (goal: GoalBlock, { cell }: PlacedCell, number: number): void => {
  if (goal.number !== null) return
  goal.number = number
  goal.numberPlace = cell.place
  const first = goal.rows[0]?.find(isOutline)
  if (!first) return
  const item = firstMark(first.cell.text)?.printed
  const place = { ...cell.place, ...(item && { item }), column: 'number' }
  goal.findings.push({ code: 'goal-number-misplaced', level: 'warning', place, detail: { number } })
}
