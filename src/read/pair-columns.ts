import { wordsKey } from '../base/text.ts'
import type { SheetFinding } from '../sheet/sheet-finding.ts'
import { addStepTo, type DraftItem, type DraftStep, indexStep, makeDraftStep } from './draft-item.ts'
import type { GoalRow } from './goal-row.ts'
import { addItem, type ItemList } from './item-list.ts'
import { pairUnmarked } from './pair-unmarked.ts'
import { give, type Pairing } from './pairing.ts'
import { type PairedColumn, type Part, pairedColumns } from './part.ts'
import { doubtOf } from './reading-doubt.ts'
import type { RowScope } from './row-scope.ts'

/** Puts the target and the progress of a row where they belong, by mark, and by order where marks are missing. */
export const pairColumns = (row: GoalRow, scope: RowScope, items: ItemList, findings: SheetFinding[]): void => {
  for (const column of pairedColumns) {
    for (const cell of row.cells) if (cell.column === column) pairCell({ column, cell, scope, items, findings })
  }
}

const pairCell = (pairing: Pairing): void => {
  const { cell, scope, items } = pairing
  const namesItems = cell.parts.some(({ level }) => level === 'item')
  let item = scope.items[0] ?? items.all.at(-1) ?? addItem(items, null, 0)
  const numbers = new Set(cell.parts.filter(({ level }) => level === 'step').map(({ number }) => number))
  let last = 0
  let bullets = 0
  cell.parts.forEach((part, index) => {
    const next = cell.parts[index + 1]
    if (part.level === 'lead') pairUnmarked(pairing, { item, part, next, behindItemMark: false })
    else if (part.level === 'item') {
      // Bullets are paired by their turn.
      item = part.number === 0 ? (scope.items[bullets++] ?? item) : findItem(pairing, part)
      last = 0
      if (isTitleOf(item, part)) {
        pairing.findings.push(
          doubtOf('title-repeated', cell.place, { item: item.mark, column: pairing.column }, { words: part.text }),
        )
      } else if (part.text !== '') pairUnmarked(pairing, { item, part, next, behindItemMark: true })
    } else if (isOfNextTurn(item, part, { last, numbers, column: pairing.column })) {
      last = part.number + 1
      const where = { item: item.mark, step: part.mark, column: pairing.column }
      const detail = { mark: part.mark ?? '', words: part.text }
      pairing.findings.push(doubtOf('duplicate-mark', cell.place, where, detail))
      give(pairing, item, findStep(pairing, item, { ...part, number: last }), part)
    } else {
      if (part.number <= last && !namesItems) item = nextItem(pairing, item)
      last = part.number
      give(pairing, item, findStep(pairing, item, part), part)
    }
  })
}

/** `numbers` are those of the steps in the cell. */
type Turn = { readonly last: number; readonly numbers: ReadonlySet<number>; readonly column: PairedColumn }

/** (1) (2) (2) beside the steps (1) (2) (3): the second (2) is read by its turn. */
const isOfNextTurn = (item: DraftItem, part: Part, { last, numbers, column }: Turn): boolean => {
  if (part.number !== last || numbers.has(last + 1)) return false
  const [next, other] = item.stepsByNumber.get(last + 1) ?? []
  return next !== undefined && other === undefined && next[column].length === 0
}

const titleKey = (item: DraftItem): string => wordsKey(item.title.map(({ text }) => text).join(''))
const isTitleOf = (item: DraftItem, part: Part): boolean => part.text !== '' && wordsKey(part.text) === titleKey(item)

const findItem = ({ scope, items, column, cell, findings }: Pairing, part: Part): DraftItem => {
  const own = scope.byNumber.get(part.number)
  if (own) return own
  const unmarked = scope.items.find(({ mark }) => mark === null)
  const other = items.byNumber.get(part.number)
  if (unmarked && !other) {
    // The mark is lost with the item and printed here.
    unmarked.mark = part.mark
    unmarked.number = part.number
    scope.byNumber.set(part.number, unmarked)
    items.byNumber.set(part.number, unmarked)
    findings.push(doubtOf('mark-missing', cell.place, { item: part.mark, column: 'action' }, { mark: part.mark ?? '' }))
    return unmarked
  }
  const code = other ? 'row-slid' : column === 'target' ? 'orphan-target' : 'orphan-progress'
  findings.push(doubtOf(code, cell.place, { item: part.mark, column }, { mark: part.mark ?? '', words: part.text }))
  return other ?? addItem(items, part.mark, part.number)
}

/** Steps that begin again without the mark of an item are the next item's. */
const nextItem = ({ scope, column, cell, findings }: Pairing, item: DraftItem): DraftItem => {
  const next = scope.nextOf.get(item)
  if (!next) return item
  findings.push(doubtOf('mark-missing', cell.place, { item: next.mark, column }, { mark: next.mark ?? '' }))
  return next
}

const repeatsMark = (item: DraftItem, step: DraftStep, { number }: Part): boolean =>
  step.number === number - 1 && item.stepsByNumber.get(step.number)?.[0] === item.steps[number - 2]

/** Of many steps with one number only the last ones are looked through. */
const mostLookedThrough = 20

const findStep = ({ column }: Pairing, item: DraftItem, part: Part): DraftStep => {
  const marked = item.stepsByNumber.get(part.number)?.slice(-mostLookedThrough) ?? []
  const found = marked.find((step) => step[column].length === 0) ?? marked.at(-1)
  if (found) return found
  const inTurn = item.steps[part.number - 1]
  // A mark that is missing, or is that of the step before once more, is read by its turn.
  if (inTurn && (inTurn.number === 0 || repeatsMark(item, inTurn, part))) {
    inTurn.mark = part.mark
    inTurn.number = part.number
    indexStep(item, inTurn)
    return inTurn
  }
  const behind = item.steps.findIndex(({ number }) => number > part.number)
  return addStepTo(item, makeDraftStep(part.mark, part.number), behind < 0 ? item.steps.length : behind)
}
