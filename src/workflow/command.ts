import { type Result, refuse } from '../base/result.ts'
import type { AuditEntry } from '../sheet/audit-entry.ts'
import type { Deed } from '../sheet/deed.ts'
import type { RefusalOf } from '../sheet/refusal.ts'
import { findPeople } from '../store/account/find-people.ts'
import { saveAuditEntry } from '../store/audit/save-audit-entry.ts'
import { holdCity } from '../store/city/hold-city.ts'
import { findSheetDepartments } from '../store/draft/find-sheet-departments.ts'
import type { Trace } from '../store/draft/save-content.ts'
import type { Writer } from '../store/store.ts'
import { may } from './permission.ts'
import type { Actor, Workplace } from './workplace.ts'

/** A command on its way: its transaction, its city, and who gave it when. */
export type Command = {
  readonly tx: Writer
  readonly city: string
  readonly trace: Trace
  readonly newId: () => string
}

/** Who gave a command, and when. */
export const traceOf = (workplace: Workplace, actor: Actor): Trace => ({
  actorId: actor.id,
  actor: actor.name,
  means: actor.means,
  at: workplace.now().toISOString(),
})

/** What a command is, for the table of permissions; with the sheet it is about where it is about one. */
export type TurnOf = { readonly deed: Deed; readonly sheetId?: string }

/** The actor as a person is now, and not as they were when the page was asked for. */
const isPermitted = async (
  tx: Writer,
  city: string,
  { person }: Actor,
  { deed, sheetId }: TurnOf,
): Promise<boolean> => {
  if (!person) return true
  const [now] = await findPeople(tx, city, { id: person.id })
  const departmentIds = sheetId === undefined ? [] : await findSheetDepartments(tx, city, sheetId)
  return now !== undefined && may(now, deed, { departmentIds })
}

/**
 * Runs a command in the city's turn: commands of one city come one after the other, each in one transaction. What the
 * actor's roles do not allow is refused here, whichever way it came in.
 */
export const inTurn = <Value, Refusal>(
  workplace: Workplace,
  actor: Actor,
  turn: TurnOf,
  run: (command: Command) => Promise<Result<Value, Refusal>>,
): Promise<Result<Value, Refusal | RefusalOf<'city-not-found' | 'not-permitted'>>> => {
  const { store, city, newId } = workplace
  return store.transaction<Value, Refusal | RefusalOf<'city-not-found' | 'not-permitted'>>(async (tx) => {
    if (!(await holdCity(tx, city))) return refuse({ kind: 'city-not-found' })
    if (!(await isPermitted(tx, city, actor, turn))) return refuse({ kind: 'not-permitted', deed: turn.deed })
    return run({ tx, city, newId, trace: traceOf(workplace, actor) })
  })
}

/** Leaves a command's entry in the audit log: `audit(command, { action: 'submit', sheetId, phase, detail: {} })`. */
export const audit = (
  { tx, city, trace, newId }: Command,
  deed: Pick<AuditEntry, 'action' | 'sheetId' | 'phase' | 'detail'>,
): Promise<void> => saveAuditEntry(tx, city, { id: newId(), ...trace, ...deed })
