import type { Place } from '../base/place.ts'
import { wordsKey } from '../base/text.ts'
import type { SheetFinding } from '../sheet/sheet-finding.ts'
import { type DraftItem, type DraftStep, joinPieces } from './draft-item.ts'
import { type PairedColumn, pairedColumns } from './part.ts'
import type { DraftGoal } from './read-goal.ts'
import { doubtOf } from './reading-doubt.ts'

/** Shorter texts (3回, 随時) may well be the same on both sides. */
const fewestLettersOfCopy = 15

const placeOf = (part: DraftItem | DraftStep, column: PairedColumn): Place | null => part[column][0]?.place ?? null

/** What is odd about the items of a goal once they are put together, each with its place. */
export const findGoalDoubts = (goal: DraftGoal): readonly SheetFinding[] => {
  const paired = wordsOfSteps(goal)
  return goal.items.flatMap((item) => [
    ...findMissing(goal, item),
    ...item.steps.flatMap((step) => [...findOrphans(item, step, paired), ...findCopies(item, step)]),
  ])
}

const keyOf = (step: DraftStep, column: PairedColumn): string =>
  `${column}/${step.number}/${wordsKey(joinPieces(step[column]) ?? '')}`

/** For each target and progress that has its action, the item it stands under. */
const wordsOfSteps = ({ items }: DraftGoal): ReadonlyMap<string, DraftItem> =>
  new Map(
    items.flatMap((item) =>
      item.steps
        .filter(({ action }) => action.length > 0)
        .flatMap((step) => pairedColumns.map((column) => [keyOf(step, column), item] as const)),
    ),
  )

/** A target or progress without an action; where another item's step of that number says the same, it is named. */
const findOrphans = (
  item: DraftItem,
  step: DraftStep,
  paired: ReadonlyMap<string, DraftItem>,
): readonly SheetFinding[] => {
  // A step without words and mark is one of several targets of its item.
  if (step.action.length > 0 || step.mark === null) return []
  const column = pairedColumns.find((each) => step[each].length > 0)
  const place = column && placeOf(step, column)
  if (!column || !place) return []
  const likely = paired.get(keyOf(step, column))?.mark
  const words = joinPieces(step[column]) ?? ''
  const detail = { mark: step.mark ?? '', words, ...(likely && { likely: `${likely}${step.mark ?? ''}` }) }
  const where = { item: item.mark, step: step.mark, column }
  return [doubtOf(column === 'target' ? 'orphan-target' : 'orphan-progress', place, where, detail)]
}

const findCopies = (item: DraftItem, step: DraftStep): readonly SheetFinding[] => {
  const target = joinPieces(step.target)
  const place = placeOf(step, 'target')
  if (!target || !place || wordsKey(target).length < fewestLettersOfCopy) return []
  if (wordsKey(target) !== wordsKey(joinPieces(step.progress) ?? '')) return []
  return [doubtOf('target-same-as-progress', place, { item: item.mark, step: step.mark, column: 'target' })]
}

const isReported = (item: DraftItem, column: PairedColumn): boolean =>
  item[column].length > 0 || item.steps.some((step) => step[column].length > 0)

/**
 * An item or step that got nothing of a cell which others of its row share: its mark is probably lost, and its words
 * stand under another one. Where its own cell is empty nothing is lost.
 */
const findMissing = ({ shared }: DraftGoal, item: DraftItem): readonly SheetFinding[] =>
  pairedColumns.flatMap((column) => {
    const place = item.title[0]?.place ?? item.steps[0]?.action[0]?.place ?? {}
    if (!isReported(item, column)) {
      return shared[column].has(item) ? [doubtOf('mark-missing', place, { item: item.mark, column })] : []
    }
    if (item[column].length > 0) return []
    return item.steps
      .filter((step) => shared[column].has(step) && step[column].length === 0)
      .map((step) => {
        const where = { item: item.mark, step: step.mark, column }
        return doubtOf('mark-missing', step.action[0]?.place ?? place, where, { mark: step.mark ?? '' })
      })
  })
