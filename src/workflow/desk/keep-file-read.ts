import { done } from '../../base/result.ts'
import type { Sheet } from '../../sheet/sheet.ts'
import type { SheetFinding } from '../../sheet/sheet-finding.ts'
import { findCity } from '../../store/city/find-city.ts'
import { findDepartments } from '../../store/city/find-departments.ts'
import type { FileToRead } from '../../store/reception/find-files-to-read.ts'
import { findReceivedFiles } from '../../store/reception/find-received-files.ts'
import type { ReceivedRow } from '../../store/reception/received-row.ts'
import { saveFileRead } from '../../store/reception/save-file-read.ts'
import { saveReceivedSheet } from '../../store/reception/save-received-sheet.ts'
import type { Writer } from '../../store/store.ts'
import { shareFindings } from '../share-findings.ts'
import type { Workplace } from '../workplace.ts'
import { countFindings, deskFindings } from './desk-findings.ts'
import type { ReadDocument } from './desk-tool.ts'
import { type KnownCity, proposeHead } from './propose-head.ts'

type FileOpened = Awaited<ReturnType<ReadDocument>> | { readonly kind: 'failed' }

const findKnownCity = async (tx: Writer, city: string): Promise<KnownCity> => ({
  name: (await findCity(tx, city))?.name ?? null,
  departments: await findDepartments(tx, city),
})

type ReadSheet = { readonly sheet: Sheet; readonly findings: readonly SheetFinding[]; readonly position: number }

const rowOf = (
  { sheet, findings, position }: ReadSheet,
  file: FileToRead & { readonly receptionId: string },
  { city, newId }: { readonly city: KnownCity; readonly newId: () => string },
): ReceivedRow => ({
  id: newId(),
  receptionId: file.receptionId,
  fileId: file.id,
  position,
  reading: sheet,
  findings,
  proposal: proposeHead({ sheet, path: file.path }, city),
  decisions: [],
  steps: [],
  state: 'open',
  imported: null,
  version: 1,
})

/** Keeps what became of a file, with its sheets; nothing, where another server has kept it meanwhile. */
export const keepFileRead = async (
  { store, city, newId }: Workplace,
  file: FileToRead,
  opened: FileOpened,
): Promise<void> => {
  await store.transaction<null, never>(async (tx) => {
    const { kind } = opened
    const read = kind === 'failed' ? { document: null, findings: [] } : opened
    const isFirst = await saveFileRead(tx, city, { ...read, id: file.id, state: kind })
    if (!isFirst || opened.kind !== 'read') return done(null)
    const [received] = await findReceivedFiles(tx, city, { fileId: file.id })
    if (!received) throw new Error(`received file ${file.id} vanished while it was read`)
    const tools = { city: await findKnownCity(tx, city), newId }
    const shared = shareFindings(opened.sheets, opened.findings)
    for (const [position, sheet] of opened.sheets.entries()) {
      const own = { ...file, receptionId: received.receptionId }
      const row = rowOf({ sheet, findings: shared[position] ?? [], position }, own, tools)
      await saveReceivedSheet(tx, city, row, countFindings(deskFindings(row)))
    }
    return done(null)
  })
}
