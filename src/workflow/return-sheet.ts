import { type Result, refuse } from '../base/result.ts'
import type { RefusalOf } from '../sheet/refusal.ts'
import { inTurn } from './command.ts'
import { findUnkeepableText } from './find-unkeepable-text.ts'
import { type MoveRefusal, moveSheet, type SheetMoved, type SheetSeen } from './move-sheet.ts'
import type { Actor, Workplace } from './workplace.ts'

export type ReturnSheetRefusal =
  | MoveRefusal
  | RefusalOf<'city-not-found' | 'not-permitted' | 'note-missing' | 'text-not-keepable'>

/** 差戻し: back to the department with a note, which stands in the audit log: 「期限を書いてください」. */
export const returnSheet = (
  workplace: Workplace,
  actor: Actor,
  { note, ...seen }: SheetSeen & { readonly note: string },
): Promise<Result<SheetMoved, ReturnSheetRefusal>> =>
  inTurn<SheetMoved, ReturnSheetRefusal>(
    workplace,
    actor,
    { deed: 'return', sheetId: seen.sheetId },
    async (command) => {
      if (note.trim() === '') return refuse({ kind: 'note-missing' })
      const where = findUnkeepableText({ note })
      if (where !== null) return refuse({ kind: 'text-not-keepable', where })
      return moveSheet(command, seen, { to: 'returned', action: 'return', detail: { note } })
    },
  )
