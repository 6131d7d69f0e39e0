import type { SheetFinding } from '../../sheet/sheet-finding.ts'
import type { GoalRow } from '../goal-row.ts'
import type { Part, PartCell } from '../part.ts'
import { doubtOf } from '../reading-doubt.ts'
import { markLike } from './mark-like.ts'

/**
 * Item marks where step marks belong, read by their turn: ② ③ between (1) and (4), or ① ② ③ against the steps (1) (2) (3)
 * of the only item of the row.
 */
export const straightenShiftedMark = (rows: readonly GoalRow[], findings: SheetFinding[]): void => {
  for (const row of rows) {
    const items = row.outline.filter(({ level }) => level === 'item')
    const steps = row.outline.filter(({ level }) => level === 'step')
    row.cells = row.cells.map((cell) => {
      const shifted = cell.column === 'surplus' ? new Set<number>() : findShifted(cell.parts, items, steps)
      if (shifted.size === 0) return cell
      return {
        ...cell,
        parts: cell.parts.map((part, index) =>
          shifted.has(index) ? asStep(part, cell, { items, steps, findings }) : part,
        ),
      }
    })
  }
}

type Context = { readonly items: readonly Part[]; readonly steps: readonly Part[]; readonly findings: SheetFinding[] }

const asStep = (part: Part, cell: PartCell, { items, steps, findings }: Context): Part => {
  const like =
    steps.find(({ number }) => number === part.number)?.mark ?? cell.parts.find(({ level }) => level === 'step')?.mark
  const mark = steps.some(({ number }) => number === part.number)
    ? (like ?? null)
    : markLike(like ?? '(1)', part.number)
  const where = { item: items.length === 1 ? (items[0]?.mark ?? null) : null, step: mark, column: cell.column }
  findings.push(doubtOf('mark-mismatch', cell.place, where, { mark: part.mark ?? '', words: part.text }))
  return { ...part, level: 'step', mark }
}

const findShifted = (parts: readonly Part[], items: readonly Part[], steps: readonly Part[]): ReadonlySet<number> => {
  const shifted = new Set<number>()
  let last = 0
  parts.forEach((part, index) => {
    if (part.level === 'step') last = part.number
    if (part.level !== 'item') return
    const run = runOf(parts, index)
    const after = parts[index + run]
    const fillsGap = last > 0 && part.number === last + 1 && after?.level === 'step' && after.number === last + run + 1
    const strange = !items.some(({ number }) => number === part.number)
    const isNextStep = last > 0 && part.number === last + 1 && steps.some(({ number }) => number === part.number)
    if (fillsGap || (isNextStep && (strange || items.length === 1) && after?.number !== 1)) {
      shifted.add(index)
      last = part.number
    }
  })
  return shifted.size > 0 ? shifted : allShifted(parts, items, steps)
}

/** How many item marks follow each other from here, each one higher. */
const runOf = (parts: readonly Part[], from: number): number => {
  let length = 1
  while (parts[from + length]?.level === 'item' && parts[from + length]?.number === (parts[from]?.number ?? 0) + length)
    length++
  return length
}

const allShifted = (parts: readonly Part[], items: readonly Part[], steps: readonly Part[]): ReadonlySet<number> => {
  const marked = parts.filter(({ level }) => level !== 'lead')
  const counts =
    marked.length >= 2 && marked.every(({ level, number }, index) => level === 'item' && number === index + 1)
  const fits =
    items.length === 1 && steps.length === marked.length && steps.every(({ number }, index) => number === index + 1)
  return counts && fits ? new Set(parts.flatMap(({ level }, index) => (level === 'item' ? [index] : []))) : new Set()
}
