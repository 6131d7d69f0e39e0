import type { DraftItem, DraftStep } from './draft-item.ts'
import { findMarks } from './find-marks.ts'
import { give, type Pairing } from './pairing.ts'
import type { Part } from './part.ts'
import { doubtOf } from './reading-doubt.ts'

const isUnmarked = ({ number }: DraftStep): boolean => number === 0
/** 「○ 婚姻数 550件」 before (1) speaks of the whole item. */
const speaksOfWhole = (text: string): boolean => findMarks(text)[0]?.start === 0

/**
 * Words of a target or progress without a mark of a step. They are the step's where the row names only one, the first
 * step's where its (1) is lost, line by line the steps' where their number agrees, and else the item's.
 */
export const pairUnmarked = (
  pairing: Pairing,
  item: DraftItem,
  part: Part,
  next: Part | undefined,
  behindItemMark: boolean,
): void => {
  const { scope, cell } = pairing
  const own = scope.steps.filter((step) => item.steps.includes(step))
  const steps = own.length > 0 ? own : item.steps
  const [only] = steps
  const where = { item: item.mark, column: pairing.column }
  const ofWholeRow = !behindItemMark && !next && scope.items.length > 1
  if (!next && (ofWholeRow || steps.length > 1) && pairByOrder(pairing, item, steps, part, behindItemMark)) {
    pairing.findings.push(doubtOf('paired-by-order', cell.place, where))
  } else if (ofWholeRow) {
    pairing.findings.push(doubtOf('mark-missing', cell.place, where, { words: part.text }))
    give(pairing, item, item, part)
  } else if (only && steps.length === 1 && !next && cell.rowSpan === 1 && (isUnmarked(only) || !behindItemMark)) {
    give(pairing, item, only, part)
  } else if (only && next?.level === 'step' && next.number === 2 && steps.length > 1 && !speaksOfWhole(part.text)) {
    pairing.findings.push(doubtOf('mark-missing', cell.place, { ...where, step: only.mark }))
    give(pairing, item, only, part)
  } else give(pairing, item, item, part)
}

/** One line for each step of the item, or for each item of the row. */
const pairByOrder = (
  pairing: Pairing,
  item: DraftItem,
  steps: readonly DraftStep[],
  part: Part,
  behindItemMark: boolean,
): boolean => {
  const lines = part.text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  if (lines.length < 2) return false
  const { items } = pairing.scope
  const isWholeRow = !behindItemMark && items.length > 1
  const places: (readonly [DraftItem, DraftItem | DraftStep])[] = !isWholeRow
    ? steps.map((step) => [item, step])
    : items.length === lines.length
      ? items.map((each) => [each, each])
      : items.flatMap((each) => each.steps.map((step) => [each, step] as const))
  if (places.length !== lines.length) return false
  lines.forEach((text, index) => {
    const place = places[index]
    if (place) give(pairing, place[0], place[1], { ...part, mark: null, text: withoutBullet(text) })
  })
  return true
}

const withoutBullet = (text: string): string => {
  const mark = findMarks(text)[0]
  return mark?.family === 'bullet' && mark.start === 0 ? text.slice(mark.end).trim() : text
}
