import type { Result } from '../base/result.ts'
import type { RefusalOf } from '../sheet/refusal.ts'
import { inTurn } from './command.ts'
import { type MoveRefusal, moveSheet, type SheetMoved, type SheetSeen } from './move-sheet.ts'
import type { Actor, Workplace } from './workplace.ts'

export type ApproveSheetRefusal = MoveRefusal | RefusalOf<'city-not-found' | 'not-permitted'>

/** 承認: the submitted sheet is settled and may be published. */
export const approveSheet = (
  workplace: Workplace,
  actor: Actor,
  seen: SheetSeen,
): Promise<Result<SheetMoved, ApproveSheetRefusal>> =>
  inTurn<SheetMoved, MoveRefusal>(workplace, actor, { deed: 'approve', sheetId: seen.sheetId }, (command) =>
    moveSheet(command, seen, { to: 'approved', action: 'approve', detail: {} }),
  )
