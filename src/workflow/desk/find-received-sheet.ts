import type { ReceivedCellKey, ReceivedSheet } from '../../sheet/received-sheet.ts'
import type { Sheet } from '../../sheet/sheet.ts'
import { findDepartments } from '../../store/city/find-departments.ts'
import { joinParts } from '../../store/draft/join-parts.ts'
import type { Part } from '../../store/draft/part.ts'
import { splitSheet } from '../../store/draft/split-sheet.ts'
import { findReceivedFiles } from '../../store/reception/find-received-files.ts'
import { findReceivedRows } from '../../store/reception/find-received-rows.ts'
import type { ReceivedRow } from '../../store/reception/received-row.ts'
import type { Reader } from '../../store/store.ts'
import { decidedParts } from './decided-parts.ts'
import { deskFindings } from './desk-findings.ts'
import { receivedSummary } from './received-summary.ts'

const editedCells = (
  read: readonly Part[],
  { decisions }: ReceivedRow,
): readonly (ReceivedCellKey & { readonly read: string | null })[] => {
  const byId = new Map(read.map((part) => [part.id, part]))
  return decisions.flatMap((decision) => {
    if (decision.kind !== 'cell') return []
    const { part, column } = decision
    return [{ part, column, read: byId.get(part)?.cells.find((cell) => cell.column === column)?.text ?? null }]
  })
}

/** One received sheet with its file, its reading, what persons made of it, and its findings; null when there is none. */
export const findReceivedSheet = async (
  db: Reader,
  city: string,
  receivedSheetId: string,
): Promise<ReceivedSheet | null> => {
  const [row] = await findReceivedRows(db, city, { sheetId: receivedSheetId })
  const [file] = row ? await findReceivedFiles(db, city, { fileId: row.fileId }) : []
  if (!row || !file) return null
  const summary = receivedSummary(row, await findDepartments(db, city))
  const read = splitSheet(row.reading)
  const { departments, fiscalYear, phase } = summary.head
  const names = departments.because === 'document' ? row.reading.departments : departments.value.map(({ name }) => name)
  const sheet: Sheet = {
    ...row.reading,
    ...joinParts(decidedParts(row.reading, row.decisions)),
    fiscalYear: fiscalYear.value,
    phase: phase.value,
    departments: names,
  }
  return {
    ...summary,
    file,
    reading: { ...row.reading, ...joinParts(read) },
    sheet,
    edited: editedCells(read, row),
    deskFindings: deskFindings(row),
    lastStep: row.steps.at(-1) ?? null,
  }
}
