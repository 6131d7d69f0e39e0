import type { Place } from '../../base/place.ts'
import type { PartWords } from '../../sheet/received-sheet.ts'
import type { Part } from '../../store/draft/part.ts'

const textIn = (part: Part, column: string): string | null =>
  part.cells.find((cell) => cell.column === column)?.text ?? null

/** A goal by its number, or by the order it stands in: `?2`. */
const goalLabel = (goal: Part): string => textIn(goal, 'number') ?? `?${goal.position + 1}`

const longestWords = 40

const beginning = (part: Part): string => {
  const words = textIn(part, 'title') ?? textIn(part, 'action') ?? textIn(part, 'target') ?? ''
  const letters = [...words.replace(/\s+/g, ' ').trim()]
  return letters.length > longestWords ? `${letters.slice(0, longestWords).join('')}…` : letters.join('')
}

/** How parts are called: by goal, item and step as a place names them, and how they begin. */
export const labelParts = (parts: readonly Part[]): ReadonlyMap<string, PartWords> => {
  const byId = new Map(parts.map((part) => [part.id, part]))
  const whereOf = (part: Part): Place => {
    const parent = part.parent === null ? undefined : byId.get(part.parent)
    const above = parent ? whereOf(parent) : {}
    if (part.kind === 'goal') return { goal: goalLabel(part) }
    const mark = textIn(part, 'mark')
    if (part.kind === 'sheet' || mark === null) return above
    return part.kind === 'item' ? { ...above, item: mark } : { ...above, step: mark }
  }
  return new Map(parts.map((part) => [part.id, { where: whereOf(part), words: beginning(part) }]))
}
