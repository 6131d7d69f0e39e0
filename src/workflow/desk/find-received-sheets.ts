import type { ReceivedSheetSummary } from '../../sheet/received-sheet.ts'
import { findDepartments } from '../../store/city/find-departments.ts'
import { findReceivedRows } from '../../store/reception/find-received-rows.ts'
import type { Reader } from '../../store/store.ts'
import { receivedSummary } from './received-summary.ts'

/** The sheets of a drop in the order of its files: for whom each seems to be, its open findings, where it went. */
export const findReceivedSheets = async (
  db: Reader,
  city: string,
  receptionId: string,
): Promise<readonly ReceivedSheetSummary[]> => {
  const departments = await findDepartments(db, city)
  return (await findReceivedRows(db, city, { receptionId })).map((row) => receivedSummary(row, departments))
}
