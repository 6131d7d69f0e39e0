import { type Result, refuse } from '../base/result.ts'
import type { FormRefusalOf } from '../sheet/form-refusal.ts'
import { changeToUndo } from '../sheet/official-form-change.ts'
import type { RefusalOf } from '../sheet/refusal.ts'
import { inTurn } from './command.ts'
import { type FormChanged, findChangesSeen, putFormChange } from './put-form-change.ts'
import type { Actor, Workplace } from './workplace.ts'

export type UndoFormChangeRefusal =
  | RefusalOf<'city-not-found'>
  | FormRefusalOf<'form-changed-by-other' | 'form-not-changed' | 'no-change-to-undo'>

/** Takes the last change of the city's form back: the form before it is in force again. Further back with every call. */
export const undoFormChange = (
  workplace: Workplace,
  actor: Actor,
  { version }: { readonly version: number },
): Promise<Result<FormChanged, UndoFormChangeRefusal>> =>
  inTurn<FormChanged, UndoFormChangeRefusal>(workplace, actor, async (command) => {
    const seen = await findChangesSeen(command, version)
    if (!seen.ok) return seen
    const last = changeToUndo(seen.value)
    if (last === null) return refuse({ kind: 'no-change-to-undo' })
    return putFormChange(command, seen.value, { after: last.before, undoes: last.version })
  })
