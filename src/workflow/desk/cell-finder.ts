import type { Place } from '../../base/place.ts'
import type { ReceivedCellKey } from '../../sheet/received-sheet.ts'
import type { Part, PartKind } from '../../store/draft/part.ts'
import { partColumns } from '../../store/draft/split-sheet.ts'
import { labelParts } from './part-labels.ts'

type Words = Pick<Place, 'goal' | 'item' | 'step'>
type Known = { readonly part: Part; readonly words: readonly Words[]; readonly places: readonly Place[] }

const kindOrder: readonly PartKind[] = ['sheet', 'goal', 'item', 'step']

const sameWords = (a: Words, b: Words): boolean => a.goal === b.goal && a.item === b.item && a.step === b.step

const sameSpot = (a: Place, b: Place): boolean =>
  a.line !== undefined && a.page === b.page && a.sheet === b.sheet && a.line === b.line && a.cell === b.cell

/** By its marks, and by the words the reader called it when it found its cells. */
const knownOf = (parts: readonly Part[]): readonly Known[] => {
  const labels = labelParts(parts)
  return parts
    .filter(({ kind }) => kind !== 'sheet')
    .map((part) => {
      const places = part.cells.flatMap(({ place }) => place ?? [])
      return { part, places, words: [labels.get(part.id)?.where ?? {}, ...places] }
    })
    .toSorted((a, b) => kindOrder.indexOf(a.part.kind) - kindOrder.indexOf(b.part.kind))
}

const mainColumn: Readonly<Record<PartKind, string>> = {
  sheet: 'title',
  goal: 'title',
  item: 'title',
  step: 'action',
}

const columnOf = (kind: PartKind, column: string | undefined): string =>
  partColumns[kind].find((own) => own === column) ?? mainColumn[kind]

/**
 * Finds the cell that a finding's place names: its step, else its item, else its goal; where several have the same marks,
 * the one that stands at the same spot of the file. Null: it names none.
 */
export const cellFinder = (parts: readonly Part[]): ((place: Place) => ReceivedCellKey | null) => {
  const known = knownOf(parts)
  return (place) => {
    const { goal, item, step } = place
    if (goal === undefined) return place.column === 'title' ? { part: 'sheet', column: 'title' } : null
    const ofItem: Words = { goal, ...(item !== undefined && { item }) }
    for (const words of [{ ...ofItem, ...(step !== undefined && { step }) }, ofItem, { goal }]) {
      const candidates = known.filter((one) => one.words.some((own) => sameWords(own, words)))
      const found = candidates.find((one) => one.places.some((own) => sameSpot(own, place))) ?? candidates[0]
      if (found) return { part: found.part.id, column: columnOf(found.part.kind, place.column) }
    }
    return null
  }
}
