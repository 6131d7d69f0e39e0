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
export const findGoalDoubts = (goal: DraftGoal, columns: ReadonlySet<PairedColumn>): readonly SheetFinding[] =>
  goal.items.flatMap((item) => [
    ...findMissing(goal, item, columns),
    ...item.steps.flatMap((step) => [...findOrphans(item, step, goal), ...findCopies(item, step)]),
  ])

/** A target or progress without an action; where another item has just that target, it is named. */
const findOrphans = (item: DraftItem, step: DraftStep, goal: DraftGoal): readonly SheetFinding[] => {
  if (step.action.length > 0) return []
  const column = pairedColumns.find((each) => step[each].length > 0)
  const place = column && placeOf(step, column)
  if (!column || !place) return []
  const words = joinPieces(step[column]) ?? ''
  const likely = goal.items
    .filter((other) => other !== item)
    .find((other) =>
      other.steps.some(
        (each) => each.number === step.number && each.action.length > 0 && sameWords(each, step, column),
      ),
    )
  const detail = { mark: step.mark ?? '', words, ...(likely?.mark && { likely: `${likely.mark}${step.mark ?? ''}` }) }
  const where = { item: item.mark, step: step.mark, column }
  return [doubtOf(column === 'target' ? 'orphan-target' : 'orphan-progress', place, where, detail)]
}

const sameWords = (a: DraftStep, b: DraftStep, column: PairedColumn): boolean =>
  wordsKey(joinPieces(a[column]) ?? '') === wordsKey(joinPieces(b[column]) ?? '')

const findCopies = (item: DraftItem, step: DraftStep): readonly SheetFinding[] => {
  const target = joinPieces(step.target)
  const place = placeOf(step, 'target')
  if (!target || !place || wordsKey(target).length < fewestLettersOfCopy) return []
  if (wordsKey(target) !== wordsKey(joinPieces(step.progress) ?? '')) return []
  return [doubtOf('target-same-as-progress', place, { item: item.mark, step: step.mark, column: 'target' })]
}

const isReported = (item: DraftItem, column: PairedColumn): boolean =>
  item[column].length > 0 || item.steps.some((step) => step[column].length > 0)

/** A step left empty where its neighbours are not: its mark is probably lost, and its words stand under another one. */
const findMissing = (goal: DraftGoal, item: DraftItem, columns: ReadonlySet<PairedColumn>): readonly SheetFinding[] =>
  pairedColumns
    .filter((column) => columns.has(column))
    .flatMap((column) => {
      const place = item.title[0]?.place ?? item.steps[0]?.action[0]?.place ?? {}
      if (!isReported(item, column)) {
        const others = goal.items.some((other) => other !== item && isReported(other, column))
        return others ? [doubtOf('mark-missing', place, { item: item.mark, column })] : []
      }
      if (item[column].length > 0) return []
      const empty = item.steps.filter((step) => step.action.length > 0 && step[column].length === 0)
      return empty.map((step) =>
        doubtOf(
          'mark-missing',
          step.action[0]?.place ?? place,
          { item: item.mark, step: step.mark, column },
          { mark: step.mark ?? '' },
        ),
      )
    })
