import { done, type Result, refuse } from '../base/result.ts'
import type { AuditAction, AuditEntry } from '../sheet/audit-entry.ts'
import type { RefusalOf } from '../sheet/refusal.ts'
import { mayBecome, type SheetState } from '../sheet/state.ts'
import { findSheetPhases } from '../store/draft/find-sheet-phases.ts'
import type { PhaseKey } from '../store/draft/part.ts'
import { saveSheetState } from '../store/draft/save-sheet-state.ts'
import { audit, type Command } from './command.ts'

/** A sheet in a phase as the acting person saw it: when it has changed since, nothing is done. */
export type SheetSeen = PhaseKey & { readonly revision: number }

/** How the sheet stands after a command. */
export type SheetMoved = PhaseKey & { readonly state: SheetState; readonly revision: number }

export type MoveRefusal = RefusalOf<'sheet-not-found' | 'not-next-state' | 'sheet-changed-by-other'>

export type Move = {
  readonly to: SheetState
  readonly action: AuditAction
  readonly detail: AuditEntry['detail']
}

/** Moves a sheet to its next state inside a command, with its entry in the audit log. */
export const moveSheet = async (
  command: Command,
  { sheetId, phase, revision }: SheetSeen,
  { to, action, detail }: Move,
): Promise<Result<SheetMoved, MoveRefusal>> => {
  const { tx, city, trace } = command
  const now = (await findSheetPhases(tx, city, sheetId)).find((one) => one.phase === phase)
  if (!now) return refuse({ kind: 'sheet-not-found' })
  if (!mayBecome(now.state, to)) return refuse({ kind: 'not-next-state', from: now.state, to })
  if (now.revision !== revision) return refuse({ kind: 'sheet-changed-by-other', revision: now.revision })
  const moved = { sheetId, phase, state: to, revision: revision + 1 }
  await saveSheetState(tx, city, { ...moved, changedAt: trace.at })
  await audit(command, { action, sheetId, phase, detail: { ...detail, revision: moved.revision } })
  return done(moved)
}
