import { wordsKey } from '../base/text.ts'
import { type DraftItem, type DraftStep, makeDraftItem, makeDraftStep } from './draft-item.ts'
import type { GoalRow } from './goal-row.ts'
import type { Part } from './part.ts'
import { readContinuity } from './read-continuity.ts'
import { splitBullets } from './split-bullets.ts'
import { splitTitle } from './split-title.ts'

/** The items and steps that one row names; its targets and progress are theirs. */
export type RowScope = { readonly items: readonly DraftItem[]; readonly steps: readonly DraftStep[] }

export type Outline = { readonly items: DraftItem[]; readonly scopes: readonly RowScope[] }

const continued = /\s*[（(]?(?:つづき|続き)[）)]?$/
const titleKey = (text: string): string => wordsKey(text.replace(continued, ''))

const findSameItem = (items: readonly DraftItem[], part: Part, title: string): DraftItem | undefined =>
  title === ''
    ? undefined
    : items.find(
        (item) =>
          (item.number === part.number || part.number === 0) &&
          item.title.map(({ text }) => wordsKey(text)).join('') === titleKey(title),
      )

/** Reads what the rows of a goal set out to do: its items, their steps, and which row they come from. */
export const buildOutline = (rows: readonly GoalRow[]): Outline => {
  const items: DraftItem[] = []
  const scopes: RowScope[] = []
  const namesItems = rows.some((row) => row.hasItemCell || row.outline.some(({ level }) => level === 'item'))
  let item: DraftItem | null = null
  for (const row of rows) {
    const own: DraftItem[] = []
    const steps: DraftStep[] = []
    row.outline.forEach((part, index) => {
      const next = row.outline[index + 1]
      const isTitle =
        part.level === 'item' || (part.level === 'lead' && isTitleOf(row, next, namesItems && item !== null))
      if (isTitle) item = openItem(items, part, steps)
      else {
        item ??= addItem(items, makeDraftItem(null, 0))
        steps.push(...(part.level === 'step' ? [addStep(item, part)] : addUnmarked(item, part)))
      }
      if (item && !own.includes(item)) own.push(item)
    })
    // A row without items of its own goes on where the last one stopped.
    const previous = scopes.at(-1)
    scopes.push(own.length === 0 && previous ? previous : { items: own, steps })
  }
  return { items, scopes }
}

/** Words without a mark name an item where steps begin behind them, or where no row marks its items. */
const isTitleOf = (row: GoalRow, next: Part | undefined, hasItems: boolean): boolean =>
  !row.hasItemCell && (next ? next.level === 'item' || next.number === 1 || !hasItems : !hasItems)

const addItem = (items: DraftItem[], item: DraftItem): DraftItem => {
  items.push(item)
  return item
}

const openItem = (items: DraftItem[], part: Part, steps: DraftStep[]): DraftItem => {
  const { title, below } = splitTitle(part.text)
  const { words, continuity } = readContinuity(title)
  const same = findSameItem(items, part, words)
  const item = same ?? addItem(items, makeDraftItem(part.mark, part.number))
  item.continuity ??= continuity
  if (!same && words) item.title.push({ text: words, place: part.place })
  if (below) steps.push(...addUnmarked(item, { ...part, text: below }))
  return item
}

const addStep = (item: DraftItem, part: Part): DraftStep => {
  const same = item.steps.find(
    ({ number, action }) =>
      number === part.number && action.map(({ text }) => wordsKey(text)).join('') === wordsKey(part.text),
  )
  if (same) return same
  const step = makeDraftStep(part.mark, part.number)
  if (part.text) step.action.push({ text: part.text, place: part.place })
  item.steps.push(step)
  return step
}

/** Words without a mark under an item: one step, or one for each bullet. */
const addUnmarked = (item: DraftItem, part: Part): DraftStep[] =>
  splitBullets(part.text).map(({ bullet, text }) => {
    const step = makeDraftStep(bullet, 0)
    step.action.push({ text, place: part.place })
    item.steps.push(step)
    return step
  })
