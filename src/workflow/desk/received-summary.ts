import type { Department } from '../../sheet/department.ts'
import type { Imported, ReceivedSheetSummary } from '../../sheet/received-sheet.ts'
import type { ReceivedRow } from '../../store/reception/received-row.ts'
import { decidedHead, missingOf } from './decided-head.ts'
import { countFindings, deskFindings } from './desk-findings.ts'

const importedOf = ({ imported }: ReceivedRow): Imported | null => {
  if (imported === null) return null
  const { undo: _, ...shown } = imported
  return shown
}

/** A received sheet as a list shows it. */
export const receivedSummary = (row: ReceivedRow, departments: readonly Department[]): ReceivedSheetSummary => {
  const { id, receptionId, fileId, position, version, state, reading } = row
  const head = decidedHead(row, departments)
  return {
    id,
    receptionId,
    fileId,
    position,
    version,
    state,
    head,
    missing: missingOf(head, reading.goals.length),
    goalCount: reading.goals.length,
    stepCount: reading.goals.flatMap(({ items }) => items).reduce((sum, { steps }) => sum + steps.length, 0),
    findings: countFindings(deskFindings(row)),
    imported: importedOf(row),
  }
}
