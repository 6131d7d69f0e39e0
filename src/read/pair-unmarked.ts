import type { DraftItem, DraftStep } from './draft-item.ts'
import { firstMark } from './first-mark.ts'
import { give, type Pairing } from './pairing.ts'
import type { Part } from './part.ts'
import { doubtOf } from './reading-doubt.ts'
import { type Bulleted, splitBullets } from './split-bullets.ts'

type Unmarked = {
  readonly item: DraftItem
  readonly part: Part
  /** What stands behind it in the cell. */
  readonly next: Part | undefined
  readonly behindItemMark: boolean
}

const isUnmarked = ({ number }: DraftStep): boolean => number === 0
/** 「○ 婚姻数 550件」 speaks of the whole item, whatever steps stand below. */
const speaksOfWhole = (text: string): boolean => {
  const mark = firstMark(text)
  return mark !== null && mark.printed !== '・'
}

/**
 * Words of a target or progress without a mark of a step. They are the step's where the row names only one, the first
 * step's where its (1) is lost, line by line the steps' where their number agrees, and else the item's.
 */
export const pairUnmarked = (pairing: Pairing, unmarked: Unmarked): void => {
  const { scope, cell } = pairing
  const { item, part, next, behindItemMark } = unmarked
  const steps = scope.stepsOf.get(item) ?? item.steps
  const [first] = steps
  const where = { item: item.mark, column: pairing.column }
  // In a row of its own, below that of its item, a step's cell is the step's whatever bullet its words have.
  const isOfWhole = behindItemMark || (scope.opened.has(item) && speaksOfWhole(part.text))
  const isOnly = steps.length === 1 && next?.level !== 'step' && cell.rowSpan === 1
  if (!next && !behindItemMark && scope.items.length > 1) pairWholeRow(pairing, item, part)
  else if (steps.length > 0 && next?.level !== 'step' && pairSteps(pairing, item, steps, part)) {
    pairing.findings.push(doubtOf('paired-by-order', cell.place, where))
  } else if (first && isOnly && (isUnmarked(first) || !isOfWhole)) {
    give(pairing, item, first, part)
  } else if (first && next?.level === 'step' && next.number === 2 && steps.length > 1 && !speaksOfWhole(part.text)) {
    pairing.findings.push(doubtOf('mark-missing', cell.place, { ...where, step: first.mark }))
    give(pairing, item, first, part)
  } else give(pairing, item, item, part)
}

const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

const withoutBullet = (text: string): string => {
  const mark = firstMark(text)
  return mark?.family === 'bullet' ? text.slice(mark.end).trim() : text
}

/** One bullet or one line for each step; what stands under no bullet, or another one, is the item's. */
const pairSteps = (pairing: Pairing, item: DraftItem, steps: readonly DraftStep[], part: Part): boolean => {
  const bullet = steps[0]?.mark ?? null
  const isOwn = (piece: Bulleted): boolean => piece.bullet !== null && piece.bullet === bullet
  const pieces = splitBullets(part.text)
  const byBullet = pieces.filter(isOwn)
  const lines = linesOf(part.text)
  if (byBullet.length !== steps.length && (lines.length !== steps.length || lines.length === 1)) return false
  const texts = byBullet.length === steps.length ? byBullet.map(({ text }) => text) : lines.map(withoutBullet)
  const rest = byBullet.length === steps.length ? pieces.filter((piece) => !isOwn(piece)) : []
  for (const piece of rest)
    give(pairing, item, item, { ...part, text: `${piece.bullet ? `${piece.bullet} ` : ''}${piece.text}` })
  steps.forEach((step, index) => {
    give(pairing, item, step, { ...part, mark: null, text: texts[index] ?? '' })
  })
  return true
}

/** A cell without any mark in a row of several items: one line for each item, or for each of their steps. */
const pairWholeRow = (pairing: Pairing, item: DraftItem, part: Part): void => {
  const { scope, cell } = pairing
  const lines = linesOf(part.text)
  const places: (readonly [DraftItem, DraftItem | DraftStep])[] =
    scope.items.length === lines.length
      ? scope.items.map((each) => [each, each])
      : scope.items.flatMap((each) => each.steps.map((step) => [each, step] as const))
  const agrees = places.length === lines.length
  const where = { item: item.mark, column: pairing.column }
  pairing.findings.push(doubtOf(agrees ? 'paired-by-order' : 'mark-missing', cell.place, where, { words: part.text }))
  if (!agrees) give(pairing, item, item, part)
  else {
    places.forEach(([each, to], index) => {
      give(pairing, each, to, { ...part, mark: null, text: withoutBullet(lines[index] ?? '') })
    })
  }
}
