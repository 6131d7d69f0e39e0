import { wordsKey } from '../../base/text.ts'
import type { Department } from '../../sheet/department.ts'
import type { Phase } from '../../sheet/phase.ts'
import type { ReceivedHead } from '../../sheet/received-sheet.ts'
import type { MissingFromSheet } from '../../sheet/refusal.ts'
import { findDepartments } from '../../store/city/find-departments.ts'
import { findKnownParts } from '../../store/draft/find-known-parts.ts'
import { findParts } from '../../store/draft/find-parts.ts'
import { findSheetId } from '../../store/draft/find-sheet-id.ts'
import { findSheetPhases, type SheetPhase } from '../../store/draft/find-sheet-phases.ts'
import type { ReceivedRow } from '../../store/reception/received-row.ts'
import type { Reader } from '../../store/store.ts'
import { type ContentToImport, contentToImport } from './content-to-import.ts'
import { decidedHead, missingOf } from './decided-head.ts'
import { carriedIds, decidedParts } from './decided-parts.ts'

/** A received sheet beside its phase; `content` is null where nothing is stored there, or its head is not known. */
export type LoadedComparison = {
  readonly missing: readonly MissingFromSheet[]
  readonly sheetId: string | null
  readonly now: SheetPhase | null
  readonly content: ContentToImport | null
}

/** The ids of the departments that are meant; null where one of them is new to the city. */
const departmentIds = (
  { departments, fiscalYear }: ReceivedHead,
  all: readonly Department[],
): readonly string[] | null => {
  const year = fiscalYear.value
  const ids = departments.value.map(
    ({ name, departmentId }) =>
      departmentId ??
      all.find(
        (one) =>
          wordsKey(one.name) === wordsKey(name) &&
          year !== null &&
          one.firstYear <= year &&
          (one.lastYear === null || year <= one.lastYear),
      )?.id,
  )
  return ids.every((id) => id !== undefined) ? [...new Set(ids)] : null
}

/** The content a phase of a sheet would get from a received sheet. */
export const loadContent = async (
  db: Reader,
  city: string,
  { reading, decisions }: ReceivedRow,
  key: { readonly sheetId: string; readonly phase: Phase; readonly newId: () => string },
): Promise<ContentToImport> => {
  const { newId, ...phaseKey } = key
  return contentToImport(
    {
      ...phaseKey,
      parts: decidedParts(reading, decisions),
      carried: carriedIds(reading),
      known: await findKnownParts(db, city, key.sheetId),
      stored: await findParts(db, city, phaseKey),
      decisions,
    },
    newId,
  )
}

/** Finds what a received sheet would be compared with, and compares. */
export const loadComparison = async (db: Reader, city: string, row: ReceivedRow): Promise<LoadedComparison> => {
  const departments = await findDepartments(db, city)
  const head = decidedHead(row, departments)
  const missing = missingOf(head, row.reading.goals.length)
  const ids = departmentIds(head, departments)
  const { fiscalYear, phase } = head
  const unknown = { missing, sheetId: null, now: null, content: null }
  if (missing.length > 0 || ids === null || fiscalYear.value === null || phase.value === null) return unknown
  const sheetId = await findSheetId(db, city, { fiscalYear: fiscalYear.value, departmentIds: ids })
  if (sheetId === null) return unknown
  const own = phase.value
  const now = (await findSheetPhases(db, city, sheetId)).find((one) => one.phase === own)
  if (!now) return { ...unknown, sheetId }
  let count = 0
  const newId = () => {
    count += 1
    return `new-${count}`
  }
  return { missing, sheetId, now, content: await loadContent(db, city, row, { sheetId, phase: own, newId }) }
}
