import { type Result, refuse } from '../base/result.ts'
import type { AuditEntry } from '../sheet/audit-entry.ts'
import type { RefusalOf } from '../sheet/refusal.ts'
import { saveAuditEntry } from '../store/audit/save-audit-entry.ts'
import { holdCity } from '../store/city/hold-city.ts'
import type { Trace } from '../store/draft/save-content.ts'
import type { Writer } from '../store/store.ts'
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

/** Runs a command in the city's turn: commands of one city come one after the other, each in one transaction. */
export const inTurn = <Value, Refusal>(
  workplace: Workplace,
  actor: Actor,
  run: (command: Command) => Promise<Result<Value, Refusal>>,
): Promise<Result<Value, Refusal | RefusalOf<'city-not-found'>>> => {
  const { store, city, newId } = workplace
  return store.transaction<Value, Refusal | RefusalOf<'city-not-found'>>(async (tx) => {
    if (!(await holdCity(tx, city))) return refuse({ kind: 'city-not-found' })
    return run({ tx, city, newId, trace: traceOf(workplace, actor) })
  })
}

/** Leaves a command's entry in the audit log: `audit(command, { action: 'submit', sheetId, phase, detail: {} })`. */
export const audit = (
  { tx, city, trace, newId }: Command,
  deed: Pick<AuditEntry, 'action' | 'sheetId' | 'phase' | 'detail'>,
): Promise<void> => saveAuditEntry(tx, city, { id: newId(), ...trace, ...deed })
