import type { AuditEntry } from '../../sheet/audit-entry.ts'
import { toJson } from '../json-text.ts'
import type { Writer } from '../store.ts'

/** Writes who did what; it can never be changed afterwards. */
export const saveAuditEntry = async (tx: Writer, city: string, entry: AuditEntry): Promise<void> => {
  await tx
    .insertInto('audit_entry')
    .values({
      city,
      id: entry.id,
      at: entry.at,
      actor: entry.actorId,
      actor_name: entry.actor,
      means: entry.means,
      action: entry.action,
      sheet: entry.sheetId,
      phase: entry.phase,
      detail: toJson(entry.detail),
    })
    .execute()
}
