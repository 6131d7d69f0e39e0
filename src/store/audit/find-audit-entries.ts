import type { AuditEntry } from '../../sheet/audit-entry.ts'
import { fromJson } from '../json-text.ts'
import type { Reader } from '../store.ts'

/** What was done in a city, or to one sheet, oldest first. */
export const findAuditEntries = async (
  db: Reader,
  city: string,
  sheetId: string | null,
): Promise<readonly AuditEntry[]> => {
  const all = db.selectFrom('audit_entry').selectAll().where('city', '=', city)
  const rows = await (sheetId === null ? all : all.where('sheet', '=', sheetId)).orderBy('at').orderBy('id').execute()
  return rows.map((row) => ({
    id: row.id,
    action: row.action,
    actorId: row.actor,
    actor: row.actor_name,
    means: row.means,
    at: row.at,
    sheetId: row.sheet,
    phase: row.phase,
    detail: fromJson(row.detail),
  }))
}
