import { wordsKey } from '../base/text.ts'
import { type DraftItem, makeDraftItem } from './draft-item.ts'

/** The items of a goal in their order, to be found by number and by title without going through them all. */
export type ItemList = {
  readonly all: DraftItem[]
  readonly byNumber: Map<number, DraftItem>
  readonly byTitle: Map<string, DraftItem>
}

export const makeItemList = (): ItemList => ({ all: [], byNumber: new Map(), byTitle: new Map() })

/** Adds an item; of two with one number the first is found. */
export const addItem = (list: ItemList, mark: string | null, number: number): DraftItem => {
  const item = makeDraftItem(mark, number)
  list.all.push(item)
  if (!list.byNumber.has(number)) list.byNumber.set(number, item)
  return item
}

const continued = /\s*[（(]?(?:つづき|続き)[）)]?$/

/** Titles are the same whatever their white space, and with 「（つづき）」 behind them. */
export const titleKey = (title: string): string => wordsKey(title.replace(continued, ''))
