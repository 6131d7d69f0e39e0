import { foldWidth, wordsKey } from '../base/text.ts'
import { addStepTo, type DraftItem, type DraftStep, makeDraftStep } from './draft-item.ts'
import { firstMark } from './first-mark.ts'
import type { GoalRow } from './goal-row.ts'
import { addItem, type ItemList, makeItemList, titleKey } from './item-list.ts'
import type { Mark } from './mark.ts'
import type { Part } from './part.ts'
import { readContinuity } from './read-continuity.ts'
import { addToScope, makeRowScope, type RowScope } from './row-scope.ts'
import { splitBullets } from './split-bullets.ts'
import { splitTitle } from './split-title.ts'

export type Outline = { readonly items: ItemList; readonly scopes: readonly RowScope[] }

/** Reads what the rows of a goal set out to do: its items, their steps, and which row they come from. */
export const buildOutline = (rows: readonly GoalRow[]): Outline => {
  const items = makeItemList()
  const scopes: RowScope[] = []
  const namesItems = rows.some((row) => row.hasItemCell || row.outline.some(({ level }) => level === 'item'))
  const stepsByWords: StepsByWords = new Map()
  let item: DraftItem | null = null
  for (const row of rows) {
    const scope = makeRowScope()
    row.outline.forEach((part, index) => {
      const next = row.outline[index + 1]
      const isTitle =
        part.level === 'item' || (part.level === 'lead' && isTitleOf(row, next, namesItems && item !== null))
      const opened = isTitle ? openItem(items, part) : null
      item = opened?.item ?? item ?? addItem(items, null, 0)
      addToScope(scope, item)
      if (isTitle) scope.opened.add(item)
      const below = isTitle ? (opened?.below ?? null) : part
      if (below?.level === 'step') addToScope(scope, item, addStep(item, below, stepsByWords))
      else if (below) for (const step of addUnmarked(item, below)) addToScope(scope, item, step)
    })
    const measured = row.isMeasure ? (item ?? addItem(items, null, 0)) : null
    if (measured) addToScope(scope, measured, addStepTo(measured, makeDraftStep(null, 0)))
    // A row without items of its own goes on where the last one stopped.
    const previous = scopes.at(-1)
    scopes.push(scope.items.length === 0 && previous ? previous : scope)
  }
  return { items, scopes }
}

/** Words without a mark name an item where steps begin behind them, or where no row marks its items. */
const isTitleOf = (row: GoalRow, next: Part | undefined, hasItems: boolean): boolean =>
  !row.hasItemCell && (next ? next.level === 'item' || next.number === 1 || !hasItems : !hasItems)

/** 「○ 待ち時間の短縮」 above 「・ …」: a sign that marks the item, and counts nothing. */
const bulletOf = (text: string): Mark | null => {
  const mark = firstMark(text)
  return mark?.family === 'bullet' ? mark : null
}

type Opened = { readonly item: DraftItem; readonly below: Part | null }

/** An item's part opens it, or goes on with the item of the same title. */
const openItem = (items: ItemList, part: Part): Opened => {
  const bullet = part.mark === null ? bulletOf(part.text) : null
  const { title, below } = splitTitle(bullet ? part.text.slice(bullet.end).trim() : part.text)
  const { words, continuity } = readContinuity(title)
  const same = words === '' ? undefined : items.byTitle.get(titleKey(words))
  const isSame = same !== undefined && (same.number === part.number || part.number === 0)
  const item = isSame ? same : addItem(items, part.mark ?? (bullet ? foldWidth(bullet.printed) : null), part.number)
  item.continuity ??= continuity
  if (!isSame && words) {
    item.title.push({ text: words, place: part.place })
    items.byTitle.set(titleKey(words), item)
  }
  return { item, below: below ? { ...part, level: 'lead', mark: null, text: below } : null }
}

type StepsByWords = Map<DraftItem, Map<string, DraftStep>>

/** The same step of an item read twice is one. */
const addStep = (item: DraftItem, part: Part, stepsByWords: StepsByWords): DraftStep => {
  const own = stepsByWords.get(item) ?? new Map<string, DraftStep>()
  stepsByWords.set(item, own)
  const key = `${part.number}/${wordsKey(part.text)}`
  const same = own.get(key)
  if (same) return same
  const step = makeDraftStep(part.mark, part.number)
  if (part.text) step.action.push({ text: part.text, place: part.place })
  own.set(key, step)
  return addStepTo(item, step)
}

/** Words without a mark under an item: one step, or one for each bullet. */
const addUnmarked = (item: DraftItem, part: Part): DraftStep[] =>
  splitBullets(part.text).map(({ bullet, text }) => {
    const step = makeDraftStep(bullet, 0)
    step.action.push({ text, place: part.place })
    return addStepTo(item, step)
  })
