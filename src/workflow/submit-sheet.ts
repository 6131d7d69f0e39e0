import type { Result } from '../base/result.ts'
import type { RefusalOf } from '../sheet/refusal.ts'
import { inTurn } from './command.ts'
import { type MoveRefusal, moveSheet, type SheetMoved, type SheetSeen } from './move-sheet.ts'
import type { Actor, Workplace } from './workplace.ts'

export type SubmitSheetRefusal = MoveRefusal | RefusalOf<'city-not-found' | 'not-permitted'>

/** 提出: the department hands its sheet in; from then on it does not write in it. */
export const submitSheet = (
  workplace: Workplace,
  actor: Actor,
  seen: SheetSeen,
): Promise<Result<SheetMoved, SubmitSheetRefusal>> =>
  inTurn<SheetMoved, MoveRefusal>(workplace, actor, { deed: 'submit', sheetId: seen.sheetId }, (command) =>
    moveSheet(command, seen, { to: 'submitted', action: 'submit', detail: {} }),
  )
