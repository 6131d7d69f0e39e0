import { done, type Result, refuse } from '../base/result.ts'
import type { PublishedSheet } from '../sheet/kept-sheet.ts'
import type { RefusalOf } from '../sheet/refusal.ts'
import type { PhaseKey } from '../store/draft/part.ts'
import { saveSheetState } from '../store/draft/save-sheet-state.ts'
import { canonicalJson } from './canonical-json.ts'
import { type Command, inTurn } from './command.ts'
import { findUnkeepableText } from './find-unkeepable-text.ts'
import { type MoveRefusal, moveSheet, type SheetSeen } from './move-sheet.ts'
import type { SheetPublished } from './publish-sheet.ts'
import { putPublishedVersion } from './put-published-version.ts'
import type { Actor, Workplace } from './workplace.ts'
import { type CellEdit, type WriteCellRefusal, writeCell } from './write-cell.ts'

export type Correction = SheetSeen & {
  readonly edits: readonly CellEdit[]
  /** What citizens read of it: 「目標2の実績値の誤りを訂正しました」. */
  readonly note: string
}
export type CorrectSheetRefusal =
  | MoveRefusal
  | WriteCellRefusal
  | RefusalOf<'city-not-found' | 'not-permitted' | 'note-missing' | 'nothing-changed'>

type Written = { readonly revision: number; readonly changes: number }

const writeAll = async (
  command: Command,
  { sheetId, phase, revision, edits }: PhaseKey & { readonly revision: number; readonly edits: readonly CellEdit[] },
): Promise<Result<Written, WriteCellRefusal>> => {
  let now = revision
  for (const edit of edits) {
    const { partId, column } = edit
    const written = await writeCell(command, { sheetId, phase, partId, column, revision: now + 1 }, edit)
    if (!written.ok) return written
    if (written.value.changed) now += 1
  }
  return done({ revision: now, changes: now - revision })
}

const measuresDiffer = (published: PublishedSheet, previous: PublishedSheet | null): boolean =>
  previous?.measures !== undefined && canonicalJson(previous.measures) !== canonicalJson(published.measures)

/**
 * 訂正: changes cells of a published sheet and publishes it again as the next version; the old one stays to be read. Without
 * any edit it publishes the measures that persons have put right since.
 */
export const correctSheet = (
  workplace: Workplace,
  actor: Actor,
  { edits, note, ...seen }: Correction,
): Promise<Result<SheetPublished, CorrectSheetRefusal>> =>
  inTurn<SheetPublished, CorrectSheetRefusal>(
    workplace,
    actor,
    { deed: 'correct', sheetId: seen.sheetId },
    async (command) => {
      if (note.trim() === '') return refuse({ kind: 'note-missing' })
      const where = findUnkeepableText({ note })
      if (where !== null) return refuse({ kind: 'text-not-keepable', where })
      const moved = await moveSheet(command, seen, { to: 'corrected', action: 'correct', detail: { note } })
      if (!moved.ok) return moved
      const written = await writeAll(command, { ...moved.value, edits })
      if (!written.ok) return written
      const corrected = { ...moved.value, revision: written.value.revision }
      await saveSheetState(command.tx, command.city, { ...corrected, changedAt: command.trace.at })
      const { published, previous } = await putPublishedVersion(command, seen, note)
      if (written.value.changes === 0 && !measuresDiffer(published, previous))
        return refuse({ kind: 'nothing-changed' })
      return done({ ...corrected, version: published.version, hash: published.hash })
    },
  )
