import { done, type Result, refuse } from '../../base/result.ts'
import type { DeskRefusalOf } from '../../sheet/desk-refusal.ts'
import type { ImportRecord } from '../../sheet/import-record.ts'
import type { PartWords } from '../../sheet/received-sheet.ts'
import type { RefusalOf } from '../../sheet/refusal.ts'
import { isEditable, type SheetState } from '../../sheet/state.ts'
import { findParts } from '../../store/draft/find-parts.ts'
import { findPhaseHead } from '../../store/draft/find-phase-head.ts'
import { type PhaseHead, saveSheetPhase } from '../../store/draft/save-sheet-phase.ts'
import { findReceivedRows } from '../../store/reception/find-received-rows.ts'
import { audit, type Command, inTurn } from '../command.ts'
import { compareContent } from '../compare-content.ts'
import type { SheetMoved } from '../move-sheet.ts'
import { putContent } from '../put-content.ts'
import type { Actor, Workplace } from '../workplace.ts'
import { type ContentBefore, contentBeforeImport } from './content-before-import.ts'
import { keepReceived, withDecisions } from './decide-received.ts'
import { labelParts } from './part-labels.ts'

export type ImportUndone = SheetMoved & {
  /** Texts that were put back. */
  readonly restored: number
  /** Cells that somebody changed since the import, and that were left as they are. */
  readonly left: readonly (PartWords & {
    readonly part: string
    readonly column: string
    readonly now: string | null
  })[]
}
export type UndoImportRefusal =
  | DeskRefusalOf<'received-sheet-not-found' | 'not-imported'>
  | RefusalOf<'city-not-found' | 'sheet-not-found' | 'not-editable'>

/** How the phase stands without the import: as before it, as far as nobody has worked in it since. */
const headBefore = (now: PhaseHead, { undo }: ImportRecord, { next, left }: ContentBefore): PhaseHead => {
  const { head } = undo
  if (head) {
    const state: SheetState = head.state === 'not-started' && left.length === 0 ? 'not-started' : now.state
    return { ...now, ...head, state }
  }
  return next.length === 0 ? { ...now, state: 'not-started', source: null, findings: [] } : now
}

const wordsOfLeft = ({ next, left }: ContentBefore): ImportUndone['left'] => {
  const labels = labelParts(next)
  return left.map(({ partId, column, now }) => {
    const { where, words } = labels.get(partId) ?? { where: {}, words: '' }
    return { part: partId, column, now, words, where: { ...where, column } }
  })
}

const takeBack = async (
  command: Command,
  record: ImportRecord,
): Promise<Result<ImportUndone, RefusalOf<'sheet-not-found' | 'not-editable'>>> => {
  const { tx, city, trace } = command
  const { sheetId, phase, undo } = record
  const key = { sheetId, phase }
  const now = await findPhaseHead(tx, city, key)
  if (!now) return refuse({ kind: 'sheet-not-found' })
  if (!isEditable(now.state)) return refuse({ kind: 'not-editable', state: now.state })
  const stored = await findParts(tx, city, key)
  const before = contentBeforeImport(stored, undo)
  const change = compareContent(stored, before.next)
  const head = { ...headBefore(now, record, before), revision: now.revision + 1, changedAt: trace.at }
  await saveSheetPhase(tx, city, head)
  await putContent(command, { ...key, ...change, revision: head.revision })
  const left = wordsOfLeft(before)
  const restored = change.changes.length
  const detail = { undoneRevision: record.revision, revision: head.revision, restored, left: left.length }
  await audit(command, { action: 'undo-import', ...key, detail })
  return done({ ...key, state: head.state, revision: head.revision, restored, left })
}

/**
 * Takes an import back: puts back every cell that nobody has changed since, brings back what it took away, removes what it
 * made, and tells which cells were changed since and therefore left. Nothing is deleted: the history shows both ways, and
 * the received sheet is open again. `undoImport(workplace, actor, receivedSheetId)`
 */
export const undoImport = (
  workplace: Workplace,
  actor: Actor,
  receivedSheetId: string,
): Promise<Result<ImportUndone, UndoImportRefusal>> =>
  inTurn<ImportUndone, UndoImportRefusal>(workplace, actor, async (command) => {
    const [row] = await findReceivedRows(command.tx, command.city, { sheetId: receivedSheetId })
    if (!row) return refuse({ kind: 'received-sheet-not-found' })
    if (row.imported === null) return refuse({ kind: 'not-imported' })
    const undone = await takeBack(command, row.imported)
    if (undone.ok) await keepReceived(command, { ...withDecisions(row, row.decisions, row.steps), imported: null })
    return undone
  })
