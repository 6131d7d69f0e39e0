import { foldWidth } from '../base/text.ts'
import { firstMark } from './first-mark.ts'
import type { HeadingRole } from './heading-words.ts'
import { isSurelyGrade } from './read-grade.ts'
import type { HeadingColumn } from './read-head-row.ts'
import type { RowCell } from './row.ts'
import type { CellsBelow } from './settle-columns.ts'

/** What cells beside the list of items hold: a section, a time, a sum of money, a code, a rate. */
const isOfAside = (text: string): boolean => {
  const words = foldWidth(text).trim()
  return (
    words.length < 4 ||
    isSurelyGrade(words) ||
    /^[^、。\s]{1,12}(?:課|係|室|部|局|所|センター|班)$/.test(words) ||
    /^(?:通年|毎[年月週日]|[上下前後]半?期|第[1-4]四半期|年度[内末]|(?:R|令和)?[0-9.年月日末上中下旬頃から~〜～-]+)$/.test(
      words,
    ) ||
    /^[0-9,.]+\s*(?:千円|万円|円|%)?$/.test(words) ||
    /^(?:施策|公約|No\.?)?[0-9]+(?:[-.][0-9]+)*$/.test(words)
  )
}

const most = (cells: readonly RowCell[], is: (text: string) => boolean): boolean =>
  cells.length > 0 && cells.filter(({ text }) => is(text)).length * 2 >= cells.length

const isWordy = (cells: readonly RowCell[]): boolean => most(cells, (text) => !isOfAside(text))
/** Marked like the items, or with figures in words: 「(1) 修了者 51人」. */
const isMeasured = (cells: readonly RowCell[]): boolean =>
  isWordy(cells) && most(cells, (text) => firstMark(text) !== null || /[0-9]/.test(foldWidth(text)))

const isUnknown = ({ role, isGuess }: HeadingColumn): boolean => isGuess && role === 'extra'
const isOutline = ({ role }: HeadingColumn): boolean => role === 'item' || role === 'action'

type Roles = Map<HeadingColumn, HeadingRole>

/** Left of targets and reports stand goals, items and steps, in that order; a heading nobody knows is what is missing of them. */
const settleLeft = (columns: readonly HeadingColumn[], cellsBelow: CellsBelow, areGoalsElsewhere: boolean): Roles => {
  const right = columns.findIndex(({ role }) => role === 'target' || role === 'progress')
  const left = right < 0 ? columns : columns.slice(0, right)
  const unknown = left.filter((column) => isUnknown(column) && isWordy(cellsBelow(column)))
  const known = left.filter(isOutline)
  const hasGoal = areGoalsElsewhere || columns.some(({ role }) => role === 'goal')
  const give = (taken: readonly HeadingColumn[], roles: readonly HeadingRole[]): Roles =>
    new Map(taken.flatMap((column, index) => (roles[index] ? [[column, roles[index]] as const] : [])))
  const [first, second] = known
  if (unknown.length === 0) return new Map()
  if (!first) {
    const isFewer = (unknown[0] ? cellsBelow(unknown[0]).length : 0) < (unknown[1] ? cellsBelow(unknown[1]).length : 0)
    if (hasGoal || unknown.length === 1) return give(unknown, ['item', 'action'])
    return give(unknown, unknown.length === 2 && !isFewer ? ['item', 'action'] : ['goal', 'item', 'action'])
  }
  const before = unknown.filter((column) => left.indexOf(column) < left.indexOf(first))
  const behind = unknown.filter((column) => left.indexOf(column) > left.indexOf(first))
  const nearest = before.at(-1)
  if (second) return nearest && !hasGoal ? give([nearest], ['goal']) : new Map()
  if (behind[0] && isMarkedBelow(behind[0], cellsBelow)) {
    const own = give([first, behind[0]], ['item', 'action'])
    return nearest && !hasGoal ? new Map([...own, [nearest, 'goal']]) : own
  }
  if (!nearest) return new Map()
  return hasGoal ? give([nearest, first], ['item', 'action']) : give([nearest], ['goal'])
}

/** Steps have marks of their own, or are as many as there are rows. */
const isMarkedBelow = (column: HeadingColumn, cellsBelow: CellsBelow): boolean => {
  const cells = cellsBelow(column)
  return most(cells, (text) => firstMark(text) !== null) || cells.every(({ rowSpan }) => rowSpan === 1)
}

/** Right of the items a target stands before its report. */
const settleRight = (columns: readonly HeadingColumn[], cellsBelow: CellsBelow): Roles => {
  const has = (role: HeadingRole): boolean => columns.some((column) => column.role === role)
  const outline = columns.findLastIndex(isOutline)
  const progress = columns.findIndex(({ role }) => role === 'progress')
  const target = columns.findIndex(({ role }) => role === 'target')
  if (outline < 0) return new Map()
  const free = columns.filter((column, index) => index > outline && isUnknown(column) && isMeasured(cellsBelow(column)))
  const roles: Roles = new Map()
  const asTarget = has('target') ? undefined : free.find((column) => progress < 0 || columns.indexOf(column) < progress)
  if (asTarget) roles.set(asTarget, 'target')
  const from = asTarget ? columns.indexOf(asTarget) : target
  const asProgress = has('progress') ? undefined : free.find((column) => from >= 0 && columns.indexOf(column) > from)
  if (asProgress) roles.set(asProgress, 'progress')
  return roles
}

/**
 * Gives headings nobody knows the meaning that their place and their cells show: 「今年やること | 手立て | 約束の水準 | あゆみ」. Where known
 * headings leave nothing out, the unknown ones remain columns of the form's own.
 */
export const settleByStructure = (
  columns: readonly HeadingColumn[],
  cellsBelow: CellsBelow,
  areGoalsElsewhere: boolean,
): readonly HeadingColumn[] => {
  if (!columns.some(isUnknown)) return columns
  const withRoles = (all: readonly HeadingColumn[], roles: Roles): readonly HeadingColumn[] =>
    all.map((column) => ({ ...column, role: roles.get(column) ?? column.role }))
  const left = withRoles(columns, settleLeft(columns, cellsBelow, areGoalsElsewhere))
  return withRoles(left, settleRight(left, cellsBelow))
}
