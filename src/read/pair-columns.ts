import { wordsKey } from '../base/text.ts'
import type { SheetFinding } from '../sheet/sheet-finding.ts'
import type { RowScope } from './build-outline.ts'
import { type DraftItem, type DraftStep, makeDraftItem, makeDraftStep } from './draft-item.ts'
import type { GoalRow } from './goal-row.ts'
import { pairUnmarked } from './pair-unmarked.ts'
import { give, type Pairing } from './pairing.ts'
import { type Part, pairedColumns } from './part.ts'
import { doubtOf } from './reading-doubt.ts'

/** Puts the target and the progress of a row where they belong, by mark, and by order where marks are missing. */
export const pairColumns = (row: GoalRow, scope: RowScope, items: DraftItem[], findings: SheetFinding[]): void => {
  for (const column of pairedColumns) {
    for (const cell of row.cells) if (cell.column === column) pairCell({ column, cell, scope, items, findings })
  }
}

const pairCell = (pairing: Pairing): void => {
  const { cell, scope, items } = pairing
  const namesItems = cell.parts.some(({ level }) => level === 'item')
  let item = scope.items[0] ?? items.at(-1) ?? addItem(items, makeDraftItem(null, 0))
  let last = 0
  cell.parts.forEach((part, index) => {
    const next = cell.parts[index + 1]
    if (part.level === 'lead') pairUnmarked(pairing, { item, part, next, behindItemMark: false })
    else if (part.level === 'item') {
      item = findItem(pairing, part)
      last = 0
      if (isTitleOf(item, part)) {
        pairing.findings.push(
          doubtOf('title-repeated', cell.place, { item: item.mark, column: pairing.column }, { words: part.text }),
        )
      } else if (part.text !== '') pairUnmarked(pairing, { item, part, next, behindItemMark: true })
    } else {
      if (part.number <= last && !namesItems) item = nextItem(pairing, item)
      last = part.number
      give(pairing, item, findStep(pairing, item, part), part)
    }
  })
}

const addItem = (items: DraftItem[], item: DraftItem): DraftItem => {
  items.push(item)
  return item
}

const titleKey = (item: DraftItem): string => wordsKey(item.title.map(({ text }) => text).join(''))
const isTitleOf = (item: DraftItem, part: Part): boolean => part.text !== '' && wordsKey(part.text) === titleKey(item)

const findItem = ({ scope, items, column, cell, findings }: Pairing, part: Part): DraftItem => {
  const own = scope.items.find(({ number }) => number === part.number)
  if (own) return own
  const unmarked = scope.items.find(({ mark }) => mark === null)
  const other = items.find(({ number }) => number === part.number)
  if (unmarked && !other) {
    // The mark is lost with the item and printed here.
    unmarked.mark = part.mark
    unmarked.number = part.number
    findings.push(doubtOf('mark-missing', cell.place, { item: part.mark, column: 'action' }, { mark: part.mark ?? '' }))
    return unmarked
  }
  const code = other ? 'row-slid' : column === 'target' ? 'orphan-target' : 'orphan-progress'
  findings.push(doubtOf(code, cell.place, { item: part.mark, column }, { mark: part.mark ?? '', words: part.text }))
  return other ?? addItem(items, makeDraftItem(part.mark, part.number))
}

/** Steps that begin again without the mark of an item are the next item's. */
const nextItem = ({ scope, column, cell, findings }: Pairing, item: DraftItem): DraftItem => {
  const next = scope.items[scope.items.indexOf(item) + 1]
  if (!next) return item
  findings.push(doubtOf('mark-missing', cell.place, { item: next.mark, column }, { mark: next.mark ?? '' }))
  return next
}

const findStep = ({ column }: Pairing, item: DraftItem, part: Part): DraftStep => {
  const marked = item.steps.filter(({ number }) => number === part.number)
  const found = marked.find((step) => step[column].length === 0) ?? marked.at(-1)
  if (found) return found
  const inTurn = item.steps[part.number - 1]
  if (inTurn && inTurn.number === 0) {
    inTurn.mark = part.mark
    inTurn.number = part.number
    return inTurn
  }
  const step = makeDraftStep(part.mark, part.number)
  const behind = item.steps.findIndex(({ number }) => number > part.number)
  item.steps.splice(behind < 0 ? item.steps.length : behind, 0, step)
  return step
}
