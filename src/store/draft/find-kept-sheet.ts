import type { Department } from '../../sheet/department.ts'
import type { KeptSheet } from '../../sheet/kept-sheet.ts'
import { findDepartments } from '../city/find-departments.ts'
import { fromJson } from '../json-text.ts'
import type { Reader } from '../store.ts'
import { findParts } from './find-parts.ts'
import { joinParts } from './join-parts.ts'
import type { PhaseKey } from './part.ts'

const findPhase = (db: Reader, city: string, { sheetId, phase }: PhaseKey) =>
  db
    .selectFrom('sheet_phase')
    .innerJoin('sheet', (join) =>
      join.onRef('sheet.city', '=', 'sheet_phase.city').onRef('sheet.id', '=', 'sheet_phase.sheet'),
    )
    .selectAll('sheet_phase')
    .select('sheet.fiscal_year')
    .where('sheet_phase.city', '=', city)
    .where('sheet_phase.sheet', '=', sheetId)
    .where('sheet_phase.phase', '=', phase)
    .executeTakeFirst()

const findSheetDepartments = async (db: Reader, city: string, sheetId: string): Promise<readonly Department[]> => {
  const links = await db
    .selectFrom('sheet_department')
    .select('department')
    .where('city', '=', city)
    .where('sheet', '=', sheetId)
    .orderBy('position')
    .execute()
  const byId = new Map((await findDepartments(db, city)).map((department) => [department.id, department]))
  return links.flatMap((link) => byId.get(link.department) ?? [])
}

/** One sheet in one phase with all its content, or null: `findKeptSheet(store.db, '999999', { sheetId, phase: 'midyear' })`. */
export const findKeptSheet = async (db: Reader, city: string, key: PhaseKey): Promise<KeptSheet | null> => {
  const row = await findPhase(db, city, key)
  if (!row) return null
  const parts = (await findParts(db, city, key)).filter((part) => !part.removed)
  return {
    id: row.sheet,
    fiscalYear: row.fiscal_year,
    phase: row.phase,
    state: row.state,
    revision: row.revision,
    departments: await findSheetDepartments(db, city, key.sheetId),
    sheet: {
      id: row.sheet,
      ...joinParts(parts),
      fiscalYear: row.fiscal_year,
      phase: row.phase,
      departments: fromJson(row.department_names),
      ...(row.source !== null && { source: row.source }),
    },
    findings: fromJson(row.findings),
    changedAt: row.changed_at,
  }
}
