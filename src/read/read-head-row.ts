import type { Place } from '../base/place.ts'
import { foldWidth } from '../base/text.ts'
import { cutGrade } from './cut-grade.ts'
import { findMarks } from './find-marks.ts'
import { firstMark } from './first-mark.ts'
import type { GoalField } from './goal-field.ts'
import { readGoalLabel, readNumberedTitle } from './goal-label.ts'
import { headingRole, likelyRole } from './heading-role.ts'
import { type HeadingRole, subheadingWords } from './heading-words.ts'
import { isBareMark } from './is-bare-mark.ts'
import { isNote } from './is-note.ts'
import { numberOfMark } from './number-of-mark.ts'
import { isSurelyGrade, readGrade } from './read-grade.ts'
import type { Row, RowCell } from './row.ts'

/** A column and what stands under it. */
export type HeadingColumn = {
  readonly role: HeadingRole
  readonly heading: string
  readonly first: number
  readonly last: number
  readonly place: Place
  /** The heading above it that spans its neighbours too: 中間 over 実績 and 評価. */
  readonly group?: string
  /** Not a wording that is known: its meaning is likely, or its own. */
  readonly isGuess: boolean
}

/** What a row of headings says: its columns, and the goal it opens, if any. */
export type HeadRow = {
  readonly columns: readonly HeadingColumn[]
  /** `title` null: labelled, but not named. */
  readonly goal: { readonly number: number | null; readonly title: string | null; readonly cell: RowCell } | null
  readonly goalNumber: RowCell | null
  readonly grade: RowCell | null
  readonly asksGrade: boolean
  /** What else is said of the goal in its row: 「難易度 | Ａ」. */
  readonly fields: readonly GoalField[]
  /** Words of this row that are neither headings nor their values. */
  readonly others: readonly RowCell[]
}

const isInteger = (text: string): boolean => /^[0-9]{1,2}$/.test(foldWidth(text).trim())
/** 「Ⅰ | 重点目標 | 移住の推進」, 「第1 | …」: the number of the goal that is named beside it. */
const isGoalNumber = (cell: RowCell, next: RowCell | undefined): boolean =>
  next !== undefined && isBareMark(cell) && (headingRole(next.text) === 'goal' || isNamedGoal(next))
/** 「重点目標　移住の推進」, whose number stands elsewhere. */
const isNamedGoal = ({ text }: RowCell): boolean => {
  const label = readGoalLabel(text)
  return label !== null && label.title !== null && label.number === null
}
const startsWithMark = (text: string): boolean => firstMark(text) !== null
/** A title and no more: where items follow in the same cell, the row is content. */
const isOneTitle = (text: string): boolean => text.length <= 200 && !findMarks(text).some(({ start }) => start > 0)
const inlineGrade =
  /^\s*(?:[【([〔<]\s*)?(?:(?:各?部[局署]?等?|所属|総合|各課|課)の?)?(?:自己評価|総合評価|目標評価|評価|達成度|評定)(?:[】)\]〕>]\s*:?|\s*[:\s])\s*(\S[\s\S]{0,200})$/
/** 「【評価：B】」: the bracket closes behind the grade. */
const closedBehind = /^\s*[【([〔<][^】)\]〕>]*[】)\]〕>]$/

/** The grade of 「自己評価：○」, 「【評価：B】」, 「【評価】Ｂ」. */
const readInlineGrade = (cell: RowCell): RowCell | null => {
  const folded = foldWidth(cell.text).trimEnd()
  const words = isNote(cell.text) ? undefined : inlineGrade.exec(folded)?.[1]
  if (words === undefined) return null
  const end = closedBehind.test(folded) ? folded.length - 1 : folded.length
  return { ...cell, text: cell.text.slice(folded.length - words.length, end).trim() }
}
const isOutline = (role: HeadingRole): boolean => role === 'item' || role === 'action'

const isInlineGrade = (cell: RowCell): boolean => readInlineGrade(cell) !== null

type Draft = {
  columns: HeadingColumn[]
  goal: HeadRow['goal']
  goalNumber: RowCell | null
  grade: RowCell | null
  asksGrade: boolean
  fields: GoalField[]
  others: RowCell[]
}

const columnOf = (cell: RowCell, role: HeadingRole, isGuess = false): HeadingColumn => ({
  role,
  heading: cell.text.replace(/\s*\n\s*/g, ''),
  first: cell.column,
  last: cell.column + cell.columnSpan - 1,
  place: cell.place,
  isGuess,
})

/** 目標 alone is the target, unless the row has another word for it: 「目標 | 取組 | 指標 | 実績」. */
const settleWordGoal = (columns: readonly HeadingColumn[]): HeadingColumn[] => {
  const outline = columns.findIndex(({ role }) => isOutline(role))
  const targets = columns.filter(({ role }) => role === 'target')
  const hasGoal = columns.some(({ role }) => role === 'goal')
  return columns.map((column, index) =>
    !hasGoal &&
    (outline < 0 || index < outline) &&
    targets.length > 1 &&
    column === targets[0] &&
    /目標$/.test(foldWidth(column.heading).trim()) &&
    isBareGoal(column)
      ? { ...column, role: 'goal' }
      : column,
  )
}
const isBareGoal = ({ heading }: HeadingColumn): boolean =>
  /^[^ァ-ヶ]{0,4}目標$/.test(heading.replace(/\s/g, '')) && !/数値|到達|成果|達成/.test(heading)

/** Two outline headings of one kind are the item and its content: 「取組項目 | 具体的な取組」. */
const settleOutline = (columns: readonly HeadingColumn[]): HeadingColumn[] => {
  const outlines = columns.filter(({ role }) => isOutline(role))
  const [first, second] = outlines
  if (!first || !second || first.role !== second.role) return [...columns]
  return columns.map((column) =>
    column === first ? { ...column, role: 'item' } : column === second ? { ...column, role: 'action' } : column,
  )
}

/** 「重点目標 | 1　移住の推進」: the number belongs to the goal, and is no mark of an item. */
const isNumberedBeside = (next: RowCell | undefined): boolean =>
  next !== undefined && isOneTitle(next.text) && readNumberedTitle(next.text) !== null

const isLastBesideGoal = ({ goal, others }: Draft, next: RowCell | undefined): boolean =>
  goal !== null && next === undefined && others.length === 0

const takeCell = (draft: Draft, cell: RowCell, next: RowCell | undefined): 1 | 2 => {
  const role = headingRole(cell.text)
  const nextIsValue =
    next !== undefined && headingRole(next.text) === null && !startsWithMark(next.text) && !isInlineGrade(next)
  const inline = readInlineGrade(cell)
  if (role === 'evaluation') {
    draft.asksGrade = true
    // Among headings of columns, an unknown word is a heading too.
    const isAmongHeadings =
      draft.columns.some((column) => isOutline(column.role)) || (draft.columns.length > 1 && !draft.goal?.title)
    if (nextIsValue && (isAmongHeadings ? isSurelyGrade(next.text) : readGrade(next.text))) {
      draft.grade = next
      return 2
    }
    draft.columns.push(columnOf(cell, role))
    return 1
  }
  if (role === 'number' && next && isInteger(next.text)) {
    draft.goalNumber ??= next
    return 2
  }
  if (!role && inline && readGrade(inline.text)) {
    draft.asksGrade = true
    draft.grade = inline
    return 1
  }
  const label = role === null || role === 'goal' ? readGoalLabel(cell.text) : null
  if (label && isOneTitle(cell.text) && (!draft.goal || isNumberOnly(draft.goal))) {
    const number = draft.goal?.number ?? null
    const named = label.title !== null || !(nextIsValue || isNumberedBeside(next))
    const inner = named ? null : readGoalLabel(`重点目標 ${next?.text ?? ''}`)
    if (role === 'goal') draft.columns.push(columnOf(cell, role))
    draft.goal = withoutGrade(
      draft,
      named || !next
        ? { number: label.number ?? number, title: label.title, cell }
        : {
            number: label.number ?? inner?.number ?? number ?? (next.mark ? numberOfMark(foldWidth(next.mark)) : null),
            // A title without a number stands as it is: 「-5度からの暮らし」.
            title: (inner?.number == null ? null : inner.title) ?? next.text,
            cell: next,
          },
    )
    return named ? 1 : 2
  }
  if (role && isOfGoal(role) && draft.goal?.title && nextIsValue) {
    draft.fields.push({ role, heading: cell.text, cell: next })
    return 2
  }
  if (role) draft.columns.push(columnOf(cell, role))
  // Below 「重点目標 | … | 自己評価」 comes 「取組項目 | … | ○」, or 「重点目標1 移住の推進 | ○」.
  else if (
    draft.grade === null &&
    isSurelyGrade(cell.text) &&
    (isLastBesideGoal(draft, next) || draft.columns.some(({ role: before }) => isOutline(before)))
  )
    draft.grade = cell
  else if (isInteger(cell.text) || isGoalNumber(cell, next)) draft.goalNumber ??= cell
  else draft.others.push(cell)
  return 1
}

const isOfGoal = (role: HeadingRole): boolean => role === 'extra' || role === 'remark' || role === 'section'

type HeadGoal = NonNullable<HeadRow['goal']>
/** 「目標No.1 | 重点目標 | 移住の推進」: the number comes before the label. */
const isNumberOnly = ({ number, title }: HeadGoal): boolean => number !== null && title === null

/** The self-evaluation behind the title, in the same cell, goes to its own place. */
const withoutGrade = (draft: Draft, goal: HeadGoal): HeadGoal => {
  const { title, grade } = cutGrade(goal.title ?? '')
  if (grade === null) return goal
  draft.asksGrade = true
  draft.grade ??= { ...goal.cell, text: grade }
  return { ...goal, title }
}

const beginsLikeNumber = /^[0-9０-９第Ⅰ-Ⅻ【[〔①-⑳]/

/** 「Ⅱ 移住の推進 | 自己評価：○」: a numbered title beside nothing but its self-evaluation. */
const readGradedTitle = ({ cells }: Row): HeadGoal | null => {
  const [cell, label, value] = cells
  if (!cell || !label || cells.length > 3 || !beginsLikeNumber.test(cell.text)) return null
  const isGraded = value ? headingRole(label.text) === 'evaluation' && isSurelyGrade(value.text) : isInlineGrade(label)
  const title = isGraded && isOneTitle(cell.text) ? readNumberedTitle(cell.text) : null
  return title && { ...title, cell }
}

/** 「重点目標 | 1 | 移住の推進」: a number in a cell of its own between the label and the title. */
const joinTitleNumber = (cells: readonly RowCell[]): readonly RowCell[] => {
  const at = cells.findIndex(({ text }) => headingRole(text) === 'goal')
  const [number, title] = [cells[at + 1], cells[at + 2]]
  if (at < 0 || !number || !title || !isBareMark(number) || isBareMark(title)) return cells
  if (headingRole(title.text) !== null || isSurelyGrade(title.text)) return cells
  return [...cells.slice(0, at + 1), { ...title, mark: number.text }, ...cells.slice(at + 3)]
}

/**
 * Reads a row of headings, or the row that opens a goal: 「重点目標 | 移住の推進 | 自己評価 | ○」. Null for a row of content.
 */
export const readHeadRow = (row: Row): HeadRow | null => {
  const draft: Draft = {
    columns: [],
    goal: null,
    goalNumber: null,
    grade: null,
    asksGrade: false,
    fields: [],
    others: [],
  }
  const cells = joinTitleNumber(row.cells)
  for (let i = 0; i < cells.length; ) {
    const cell = cells[i]
    if (!cell) break
    const title = i === 0 ? readGradedTitle(row) : null
    if (title) {
      draft.goal = title
      i++
      continue
    }
    // A row that begins with a list mark is content, whatever words follow.
    if (
      i === 0 &&
      cells.length > 1 &&
      startsWithMark(cell.text) &&
      headingRole(cell.text) === null &&
      !readGoalLabel(cell.text) &&
      !isGoalNumber(cell, row.cells[1])
    )
      return null
    i += takeCell(draft, cell, cells[i + 1])
    if (i > 400 && draft.columns.length === 0) return null
  }
  return settle(draft, row)
}

/** Content that slid into the row of headings is none. */
const maybeHeading = ({ text }: RowCell): boolean => text.length <= 40 && findMarks(text).length === 0

/** The row below headings that are merged over two rows: every short cell in it is a heading. */
export const readSubheads = (row: Row): HeadRow | null => {
  if (!row.cells.every((cell) => maybeHeading(cell) && !isSurelyGrade(cell.text))) return null
  const columns = row.cells.map((cell) => {
    const role = headingRole(cell.text)
    return columnOf(cell, role ?? likelyRole(cell.text), role === null && !isSubheading(cell))
  })
  return {
    columns,
    goal: null,
    goalNumber: null,
    grade: null,
    asksGrade: false,
    fields: [],
    others: [],
  }
}

const isSubheading = ({ text }: RowCell): boolean => subheadingWords.has(foldWidth(text).replace(/\s/g, ''))

/** A wording nobody knows takes the place of a column that is missing, and else is a column of the form's own. */
const furtherColumn = (cell: RowCell, kinds: ReadonlySet<HeadingRole>): HeadingColumn => {
  const role = likelyRole(cell.text)
  // Which of two targets is meant, the columns decide beside each other.
  return columnOf(cell, kinds.has(role) && role !== 'target' ? 'extra' : role, !isSubheading(cell))
}

/** Beside a goal's title stand at most labels with their words (「主管課：企画課」); other words are content. */
const isContentBeside = (others: readonly RowCell[]): boolean =>
  others.length >= 2 && !others.every(({ text }) => /^[^:：]{1,20}[:：]/.test(text))

const isNumberAlone = ({ columns, goal, goalNumber, grade, others }: Draft): boolean =>
  goalNumber !== null && others.length === 0 && columns.length === 0 && goal === null && grade === null

const settle = (draft: Draft, row: Row): HeadRow | null => {
  const kinds = new Set(draft.columns.map(({ role }) => role).filter((role) => role !== 'extra' && role !== 'goal'))
  const opensGoal = draft.goal !== null && (draft.goal.title !== null || draft.goal.number !== null)
  // 「目標1 移住の推進 | (1) 相談 | ア 窓口 | 3回」 is a row of content that names its goal too.
  if (opensGoal && kinds.size === 0 && draft.grade === null && isContentBeside(draft.others)) return null
  const headingsOnly = draft.others.every(isSubheading) && draft.goalNumber === null && draft.goal?.title == null
  const inTable = row.kind === 'table' || row.cells.length > 1
  // 「目標番号 | 1」 above 「重点目標 | 移住の推進」.
  if (isNumberAlone(draft)) return { ...draft }
  if (!opensGoal && kinds.size < 2 && draft.grade === null && !(headingsOnly && inTable)) return null
  // Beside two known headings, further words are headings of the form's own; beside a goal's title they are not.
  const isHeading = !opensGoal && (kinds.size >= 2 || headingsOnly)
  const further = isHeading ? draft.others.filter(maybeHeading).map((cell) => furtherColumn(cell, kinds)) : []
  const inOrder = [...draft.columns, ...further].sort((a, b) => a.first - b.first)
  const columns = settleOutline(settleWordGoal(inOrder))
  return { ...draft, columns, others: isHeading ? draft.others.filter((cell) => !maybeHeading(cell)) : draft.others }
}
