import { foldWidth } from '../base/text.ts'
import { firstMark } from './first-mark.ts'
import type { HeadingRole } from './heading-words.ts'
import { marksOfCell } from './marks-of-cell.ts'
import type { HeadingColumn } from './read-head-row.ts'
import type { Row, RowCell } from './row.ts'

/** A cell with the column it belongs to; `surplus`: beyond all headings, or no column would take it. */
export type PlacedCell = {
  readonly role: HeadingRole | 'surplus'
  readonly heading: string
  readonly cell: RowCell
  /** The mark of the item, where it has a column of its own. */
  readonly mark?: string
  /** The mark of the step, where that has one. */
  readonly stepMark?: string
}

const integer = /^(?:第|No\.?)?\s*[0-9]{1,2}\s*[.、)]?$|^[①-⑳]$|^\([0-9]{1,2}\)$|^[Ⅰ-Ⅻ]$|^[0-9]{1,2}[-の][0-9]{1,2}$/
const isNumber = (cell: RowCell): boolean => cell.text.length <= 6 && integer.test(foldWidth(cell.text).trim())

/** 「A-1」, 「2-3-1」 below a heading 番号. */
const isCode = ({ text }: RowCell): boolean => /^[A-Za-z]?[0-9]{1,2}(?:[-.ー][0-9]{1,2}){0,2}$/.test(foldWidth(text))

/** Item and steps in one cell: 「② 相談の充実 (1) 窓口 (2) 訪問」, which leaves the next column free. */
const isCombined = (cell: RowCell): boolean => {
  const marks = marksOfCell(cell).filter(({ family }) => family !== 'bullet')
  const first = marks[0]
  return (
    first?.start === 0 &&
    marks.some(({ family, start, number }) => family !== first.family && number === 1 && start > first.end)
  )
}

/** A column a cell may stand in. */
export type Slot = Pick<HeadingColumn, 'role' | 'heading' | 'first' | 'last'> & {
  readonly reach: number
  readonly isImplied: boolean
}

const isOutline = ({ role }: Pick<HeadingColumn, 'role'>): boolean => role === 'item' || role === 'action'

/**
 * The columns a row may fill, left to right: those with a heading, a number left of all, and an item left of the only
 * outline column, where the form's heading spans both.
 */
export const slotsOf = (columns: readonly HeadingColumn[]): readonly Slot[] => {
  const headed = columns.map((column, index): Slot => {
    const next = columns[index + 1]
    return { ...column, reach: next ? Math.max(column.last, next.first - 1) : column.last, isImplied: false }
  })
  const outlines = headed.filter(isOutline)
  const outline = outlines[0]
  if (!outline) return headed
  const implied: Slot[] = []
  const slot = (role: HeadingRole): Slot => ({
    role,
    heading: '',
    first: -1,
    last: -1,
    reach: outline.first - 1,
    isImplied: true,
  })
  if (!columns.some(({ role }) => role === 'number')) implied.push(slot('number'))
  if (outlines.length === 1 && !headed.some(({ role, first }) => role === 'goal' && first > 0 && first < outline.first))
    implied.push(slot('item'))
  const at = headed.indexOf(outline)
  const [leftmost] = headed
  // Below a heading merged over number and title, which a form without its lines has above the title alone.
  const ofGoal =
    leftmost?.role === 'goal' && leftmost.first > 0 && implied[0]?.role === 'number'
      ? [{ ...slot('number'), reach: leftmost.first - 1 }]
      : []
  return [...ofGoal, ...headed.slice(0, at), ...implied, ...headed.slice(at)].map((each) =>
    each === outline && outlines.length === 1 ? { ...each, role: 'action' } : each,
  )
}

const never = Number.POSITIVE_INFINITY
const isShort = (cell: RowCell, most: number): boolean => cell.text.length <= most

type Neighbour = { readonly afterCombined: boolean; readonly isFirst: boolean; readonly startsItem: boolean }

/** How ill a cell fits by its words: 0 is well. */
const contentCost = (slot: Slot, cell: RowCell, { afterCombined, isFirst, startsItem }: Neighbour): number => {
  const number = isNumber(cell)
  if (slot.role === 'number') return number ? 0 : !slot.isImplied && isCode(cell) ? 1 : never
  if (slot.isImplied && slot.role === 'item') return number && !afterCombined ? 2 : 0.3
  if (slot.role === 'item' || slot.role === 'goal') return number ? 2 : 0
  if (slot.role === 'action') return (number ? 2 : 0) + (afterCombined ? 3 : 0)
  if (slot.role === 'evaluation') return isShort(cell, 12) ? 0 : 2
  if (slot.role === 'section' || slot.role === 'continuity') return isShort(cell, 24) ? 0 : 2
  return isFirst && startsItem ? 2 : 0
}

const distance = (slot: Slot, { column }: RowCell): number => {
  if (slot.isImplied) return column <= slot.reach ? 0 : slot.role === 'number' ? never : column - slot.reach
  if (column < slot.first) return slot.first - column
  if (column <= slot.last) return 0
  return column <= slot.reach ? 0.4 : column - slot.last
}

const noColumn = 5
const sameColumnAgain = 2.5

/**
 * Gives each cell of a row its column: the one it stands under, unless its words say that the row has shifted (an item
 * with its steps in one cell, everything behind it one to the left). The order of the columns is always kept.
 */
export const placeCells = (row: Row, slots: readonly Slot[]): readonly PlacedCell[] => {
  const { cells } = row
  if (slots.length === 0) return cells.map((cell) => ({ role: 'surplus', heading: '', cell }))
  const costs: number[][] = []
  const from: number[][] = []
  const taken: boolean[][] = []
  cells.forEach((cell, index) => {
    const before = cells[index - 1]
    const neighbour: Neighbour = {
      afterCombined: before !== undefined && isCombined(before),
      isFirst: index === 0,
      startsItem: !row.isGrid && firstMark(cell.text) !== null,
    }
    const earlier = costs[index - 1]
    const now: number[] = []
    const back: number[] = []
    const took: boolean[] = []
    let best = index === 0 ? 0 : never
    let bestAt = -1
    slots.forEach((slot, s) => {
      const own = distance(slot, cell) + contentCost(slot, cell, neighbour)
      const again = cell.column > slot.reach ? never : slot.last > slot.first ? 0.3 : sameColumnAgain
      const here = earlier?.[s] ?? never
      const cameFrom = best <= here + again ? bestAt : s
      const take = own + Math.min(best, here + again)
      // A cell no column takes leaves the row where it was.
      const leave = (earlier ? here : s === 0 ? 0 : never) + noColumn
      now.push(Math.min(take, leave))
      back.push(take <= leave ? cameFrom : s)
      took.push(take <= leave)
      if (here < best) {
        best = here
        bestAt = s
      }
    })
    costs.push(now)
    from.push(back)
    taken.push(took)
  })
  return traceBack({ cells, slots, costs, from, taken })
}

type Trace = {
  readonly cells: readonly RowCell[]
  readonly slots: readonly Slot[]
  readonly costs: readonly (readonly number[])[]
  readonly from: readonly (readonly number[])[]
  readonly taken: readonly (readonly boolean[])[]
}

const traceBack = ({ cells, slots, costs, from, taken }: Trace): readonly PlacedCell[] => {
  const last = costs.at(-1) ?? []
  let at = last.indexOf(Math.min(...last))
  const placed: PlacedCell[] = []
  for (let index = cells.length - 1; index >= 0; index--) {
    const cell = cells[index]
    const slot = slots[at]
    if (!cell) continue
    const fits = slot !== undefined && taken[index]?.[at] === true
    placed.push({
      role: fits ? slot.role : 'surplus',
      heading: fits ? slot.heading : '',
      cell,
      ...ownMark(cell, slots),
    })
    at = from[index]?.[at] ?? at
  }
  return placed.reverse()
}

/** Beside a column of items, the mark of an action is that of a step. */
const ownMark = ({ mark, column }: RowCell, slots: readonly Slot[]): Pick<PlacedCell, 'mark' | 'stepMark'> => {
  if (mark === undefined) return {}
  const isBesideItems = slots.some(({ role, isImplied, reach }) => role === 'item' && !isImplied && reach < column)
  return isBesideItems ? { stepMark: mark } : { mark }
}
