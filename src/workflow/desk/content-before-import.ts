import type { ImportUndo } from '../../sheet/import-record.ts'
import { type Part, type PartCell, partKinds, type StoredCell, type StoredPart } from '../../store/draft/part.ts'

export type CellLeft = { readonly partId: string; readonly column: string; readonly now: string | null }

export type ContentBefore = {
  /** What the phase becomes. */
  readonly next: readonly Part[]
  /** Cells that were changed since the import, and stay as they are. */
  readonly left: readonly CellLeft[]
}

type PartUndo = ImportUndo['parts'][number]
type CellUndo = ImportUndo['cells'][number]

/** A stored part with what the import did to it and to its cells. */
type Touched = {
  readonly part: StoredPart
  readonly undo: PartUndo | null
  readonly cells: ReadonlyMap<string, CellUndo>
}

const touchedParts = (stored: readonly StoredPart[], undo: ImportUndo): readonly Touched[] => {
  const parts = new Map(undo.parts.map((part) => [part.id, part]))
  const cells = Map.groupBy(undo.cells, ({ partId }) => partId)
  return stored.map((part) => ({
    part,
    undo: parts.get(part.id) ?? null,
    cells: new Map((cells.get(part.id) ?? []).map((cell) => [cell.column, cell])),
  }))
}

/** It was not there before the import. */
const wasMade = ({ undo }: Touched): boolean =>
  undo !== null && !undo.after.isRemoved && (undo.before === null || undo.before.isRemoved)

const wasTakenAway = ({ undo }: Touched): boolean => undo?.after.isRemoved === true && undo.before?.isRemoved === false

const isWrittenIn = ({ part, cells }: Touched): boolean =>
  part.cells.some(({ column, version, text }) => {
    const own = cells.get(column)
    return own ? own.version !== version : text !== null
  })

/** Which parts the phase has afterwards: a part stays when it stays itself, or anything under it does. */
const stayingIds = (present: readonly Touched[]): ReadonlySet<string> => {
  const staying = new Set<string>()
  const stepsFirst = present.toSorted((a, b) => partKinds.indexOf(b.part.kind) - partKinds.indexOf(a.part.kind))
  for (const one of stepsFirst) {
    const { id, parent } = one.part
    if (wasMade(one) && !isWrittenIn(one) && !staying.has(id)) continue
    staying.add(id)
    if (parent !== null) staying.add(parent)
  }
  return staying
}

const withoutVersion = ({ version: _, ...cell }: StoredCell): PartCell => cell

const cellBefore = (cell: StoredCell, own: CellUndo | undefined): readonly PartCell[] => {
  if (own?.version !== cell.version) return [withoutVersion(cell)]
  return own.before ? [{ column: cell.column, ...own.before }] : []
}

/** A part that came back has its last words, and one that stays because somebody wrote in it the words it came with. */
const cellsBefore = (one: Touched): readonly PartCell[] =>
  one.part.removed || wasMade(one)
    ? one.part.cells.map(withoutVersion)
    : one.part.cells.flatMap((cell) => cellBefore(cell, one.cells.get(cell.column)))

const partBefore = (one: Touched, staying: ReadonlySet<string>): Part => {
  const { part, undo } = one
  const { id, kind } = part
  const isWhereImportPutIt =
    part.removed || (undo?.after.parent === part.parent && undo.after.position === part.position)
  const before = undo?.before && !undo.before.isRemoved && isWhereImportPutIt ? undo.before : part
  const parent = before.parent === null || staying.has(before.parent) ? before.parent : part.parent
  return { id, kind, parent, position: before.position, cells: cellsBefore(one) }
}

const cellsLeft = ({ part, cells }: Touched): readonly CellLeft[] =>
  part.removed
    ? []
    : part.cells.flatMap(({ column, version, text }) => {
        const own = cells.get(column)
        const isChanged = own !== undefined && own.version !== version && text !== (own.before?.text ?? null)
        return isChanged ? [{ partId: part.id, column, now: text }] : []
      })

/**
 * The content of a phase with an import taken back: cells that still have the version it made get their former text, parts
 * that it took away come back, parts that it made go, unless somebody has written in them or under them since.
 */
export const contentBeforeImport = (stored: readonly StoredPart[], undo: ImportUndo): ContentBefore => {
  const present = touchedParts(stored, undo).filter((one) => !one.part.removed || wasTakenAway(one))
  const staying = stayingIds(present)
  const kept = present.filter(({ part }) => staying.has(part.id))
  return { next: kept.map((one) => partBefore(one, staying)), left: kept.flatMap(cellsLeft) }
}
