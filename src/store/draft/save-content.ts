import type { AuditEntry } from '../../sheet/audit-entry.ts'
import type { CellChange } from '../../sheet/kept-sheet.ts'
import { inBatches } from '../in-batches.ts'
import { toJson } from '../json-text.ts'
import type { Writer } from '../store.ts'
import { type PhaseKey, partKinds, type StoredCell, type StoredPart } from './part.ts'

/** What differs between the content a phase had and the one it gets. */
export type ContentChange = {
  /** Parts that are new, stand elsewhere, vanished or came back. */
  readonly parts: readonly Omit<StoredPart, 'cells'>[]
  readonly cells: readonly (StoredCell & { readonly partId: string })[]
  readonly changes: readonly Pick<CellChange, 'partId' | 'column' | 'before' | 'after'>[]
}

/** Who did it, when, and by which way in. */
export type Trace = Pick<AuditEntry, 'actorId' | 'actor' | 'means' | 'at'>

type Target = {
  readonly tx: Writer
  readonly key: { readonly city: string; readonly sheet: string; readonly phase: PhaseKey['phase'] }
}

const parentsFirst = (parts: ContentChange['parts']): ContentChange['parts'] =>
  parts.toSorted((a, b) => partKinds.indexOf(a.kind) - partKinds.indexOf(b.kind))

const saveParts = ({ tx, key }: Target, parts: ContentChange['parts'], at: string): Promise<void> =>
  inBatches(parentsFirst(parts), (batch) =>
    tx
      .insertInto('part')
      .values(batch.map(({ removed, ...part }) => ({ ...key, ...part, removed_at: removed ? at : null })))
      .onConflict((conflict) =>
        conflict.columns(['city', 'sheet', 'phase', 'id']).doUpdateSet(({ ref }) => ({
          parent: ref('excluded.parent'),
          position: ref('excluded.position'),
          removed_at: ref('excluded.removed_at'),
        })),
      )
      .execute(),
  )

const saveCells = ({ tx, key }: Target, cells: ContentChange['cells']): Promise<void> =>
  inBatches(cells, (batch) =>
    tx
      .insertInto('cell')
      .values(
        batch.map(({ partId, place, ...cell }) => ({ ...key, part: partId, ...cell, place: place && toJson(place) })),
      )
      .onConflict((conflict) =>
        conflict.columns(['city', 'sheet', 'phase', 'part', 'column']).doUpdateSet(({ ref }) => ({
          position: ref('excluded.position'),
          text: ref('excluded.text'),
          place: ref('excluded.place'),
          version: ref('excluded.version'),
        })),
      )
      .execute(),
  )

const saveChanges = ({ tx, key }: Target, rows: ContentChange['changes'], made: Trace & { revision: number }) =>
  inBatches(rows, (batch) =>
    tx
      .insertInto('cell_change')
      .values(
        batch.map(({ partId, ...change }) => ({
          ...key,
          part: partId,
          ...change,
          revision: made.revision,
          actor: made.actorId,
          actor_name: made.actor,
          means: made.means,
          at: made.at,
        })),
      )
      .execute(),
  )

/** Writes a change of a phase's content with its history; `revision` is the one this change makes. */
export const saveContent = async (
  tx: Writer,
  city: string,
  change: ContentChange & PhaseKey & { readonly revision: number; readonly trace: Trace },
): Promise<void> => {
  const target = { tx, key: { city, sheet: change.sheetId, phase: change.phase } }
  await saveParts(target, change.parts, change.trace.at)
  await saveCells(target, change.cells)
  await saveChanges(target, change.changes, { ...change.trace, revision: change.revision })
}
