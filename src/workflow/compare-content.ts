import type { Part, PartCell, StoredCell, StoredPart } from '../store/draft/part.ts'
import type { ContentChange } from '../store/draft/save-content.ts'

type CellPair = { readonly before: StoredCell | undefined; readonly after: PartCell | undefined }

const cellPairs = (stored: StoredPart | undefined, next: Part): readonly CellPair[] => {
  const before = new Map(stored?.cells.map((cell) => [cell.column, cell]))
  const after = new Map(next.cells.map((cell) => [cell.column, cell]))
  return [...new Set([...before.keys(), ...after.keys()])].map((column) => ({
    before: before.get(column),
    after: after.get(column),
  }))
}

const samePlace = (a: PartCell, b: PartCell): boolean =>
  a.position === b.position && JSON.stringify(a.place) === JSON.stringify(b.place)

const changedCell = (partId: string, { before, after }: CellPair, cameBack: boolean): Omit<ContentChange, 'parts'> => {
  const column = (after ?? before)?.column ?? ''
  const next = after ?? { column, position: before?.position ?? 0, text: null, place: null }
  // While a part was gone nothing stood in its cells, though they kept their last words.
  const text = cameBack ? null : (before?.text ?? null)
  const version = before?.version ?? 0
  if (text !== next.text) {
    const changes = [{ partId, column, before: text, after: next.text }]
    return { cells: [{ ...next, partId, version: version + 1 }], changes }
  }
  const isSame = before?.text === next.text && samePlace(before, next)
  return { cells: isSame ? [] : [{ ...next, partId, version: Math.max(1, version) }], changes: [] }
}

const changedPart = (stored: StoredPart | undefined, next: Part): ContentChange => {
  const { cells: _, ...part } = next
  const stays = stored && !stored.removed && stored.parent === part.parent && stored.position === part.position
  const cells = cellPairs(stored, next).map((pair) => changedCell(part.id, pair, stored?.removed ?? false))
  return {
    parts: stays ? [] : [{ ...part, removed: false }],
    cells: cells.flatMap((changed) => changed.cells),
    changes: cells.flatMap((changed) => changed.changes),
  }
}

/** A part that vanishes keeps its cells' last words, so that it can be recognised and brought back. */
const vanishedPart = ({ cells, ...part }: StoredPart): ContentChange => ({
  parts: [{ ...part, removed: true }],
  cells: [],
  changes: cells.flatMap(({ column, text }) =>
    text === null ? [] : [{ partId: part.id, column, before: text, after: null }],
  ),
})

/** What must be written so that a phase's content becomes `next`, each change of a text with its before and after. */
export const compareContent = (stored: readonly StoredPart[], next: readonly Part[]): ContentChange => {
  const byId = new Map(stored.map((part) => [part.id, part]))
  const staying = new Set(next.map((part) => part.id))
  const all = [
    ...next.map((part) => changedPart(byId.get(part.id), part)),
    ...stored.filter((part) => !part.removed && !staying.has(part.id)).map(vanishedPart),
  ]
  return {
    parts: all.flatMap((changed) => changed.parts),
    cells: all.flatMap((changed) => changed.cells),
    changes: all.flatMap((changed) => changed.changes),
  }
}
