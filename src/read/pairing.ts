import { wordsKey } from '../base/text.ts'
import type { SheetFinding } from '../sheet/sheet-finding.ts'
import type { DraftItem, DraftStep } from './draft-item.ts'
import type { ItemList } from './item-list.ts'
import type { PairedColumn, Part, PartCell } from './part.ts'
import { doubtOf } from './reading-doubt.ts'
import type { RowScope } from './row-scope.ts'

/** What pairing works on: the row's items and steps, the whole goal's items, and what is found on the way. */
export type Pairing = {
  readonly column: PairedColumn
  readonly cell: PartCell
  readonly scope: RowScope
  readonly items: ItemList
  readonly findings: SheetFinding[]
}

/** Gives words to a step or an item. The same words twice are kept once; other words are added below. */
export const give = (
  { column, cell, findings }: Pairing,
  item: DraftItem,
  to: DraftItem | DraftStep,
  part: Part,
): void => {
  if (part.text === '') return
  const where = { item: item.mark, step: to === item ? null : to.mark, column }
  const detail = { mark: part.mark ?? '', words: part.text }
  const key = `${column}/${wordsKey(part.text)}`
  if (to.said.has(key)) {
    findings.push(doubtOf('row-repeated', cell.place, where, detail))
    return
  }
  if (to[column].length > 0 && part.mark !== null) findings.push(doubtOf('duplicate-mark', cell.place, where, detail))
  to.said.add(key)
  to[column].push({ text: part.text, place: part.place })
}
