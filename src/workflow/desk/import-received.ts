import { setImmediate as othersTurn } from 'node:timers/promises'
import { done, type Result, refuse } from '../../base/result.ts'
import { wordsKey } from '../../base/text.ts'
import type { Department } from '../../sheet/department.ts'
import type { DeskRefusalOf, ImportReason } from '../../sheet/desk-refusal.ts'
import type { Imported } from '../../sheet/received-sheet.ts'
import type { ReceivedFile } from '../../sheet/reception.ts'
import type { RefusalOf } from '../../sheet/refusal.ts'
import { findDepartments } from '../../store/city/find-departments.ts'
import { findReceivedFiles } from '../../store/reception/find-received-files.ts'
import { findReceivedRows } from '../../store/reception/find-received-rows.ts'
import { findReception } from '../../store/reception/find-reception.ts'
import type { ReceivedRow } from '../../store/reception/received-row.ts'
import { type Command, inTurn } from '../command.ts'
import { fillPhase } from '../fill-phase.ts'
import { findUnkeepableText } from '../find-unkeepable-text.ts'
import type { Actor, Workplace } from '../workplace.ts'
import { keepReceived } from './decide-received.ts'
import { decidedHead, missingOf } from './decided-head.ts'
import { decidedParts } from './decided-parts.ts'
import { countFindings, deskFindings } from './desk-findings.ts'
import { importUndo } from './import-undo.ts'
import { loadComparison, loadContent } from './load-comparison.ts'

export type SheetsToImport = {
  readonly receptionId: string
  /** Missing: all that are neither set aside nor imported. */
  readonly sheetIds?: readonly string[]
  /** Findings of level error may stay open: the person said so. */
  readonly confirmOpenErrors?: boolean
  /** What the person saw, by received sheet: when it is different now, nothing is imported. */
  readonly seen?: Readonly<
    Record<
      string,
      { readonly version: number /** Null: nothing was stored. */; readonly storedRevision: number | null }
    >
  >
}
export type ReceivedImported = Imported & { readonly receivedSheetId: string }
export type ImportReceivedRefusal =
  | DeskRefusalOf<'reception-not-found' | 'received-sheet-not-found' | 'nothing-to-import' | 'import-refused'>
  | RefusalOf<'city-not-found'>

type Chosen = { readonly row: ReceivedRow; readonly file: ReceivedFile }
type Asked = Pick<SheetsToImport, 'confirmOpenErrors' | 'seen'>

const chooseSheets = async (
  { tx, city }: Command,
  { receptionId, sheetIds }: SheetsToImport,
): Promise<Result<readonly Chosen[], ImportReceivedRefusal>> => {
  if (!(await findReception(tx, city, receptionId))) return refuse({ kind: 'reception-not-found' })
  const files = new Map((await findReceivedFiles(tx, city, { receptionId })).map((file) => [file.id, file]))
  const all = (await findReceivedRows(tx, city, { receptionId })).flatMap((row) => {
    const file = files.get(row.fileId)
    return file ? [{ row, file }] : []
  })
  if (sheetIds?.some((id) => !all.some(({ row }) => row.id === id))) return refuse({ kind: 'received-sheet-not-found' })
  const chosen = all.filter(({ row, file }) =>
    sheetIds ? sheetIds.includes(row.id) : row.state === 'open' && !file.isSetAside,
  )
  return chosen.length === 0 ? refuse({ kind: 'nothing-to-import' }) : done(chosen)
}

/** What stands against importing a sheet, as far as it is known before anything is written. */
const reasonAgainst = async (
  { tx, city }: Command,
  { row, file }: Chosen,
  { confirmOpenErrors = false, seen }: Asked,
): Promise<ImportReason | null> => {
  if (row.state === 'imported') return { kind: 'already-imported' }
  if (row.state === 'set-aside' || file.isSetAside) return { kind: 'is-set-aside' }
  const own = seen?.[row.id]
  if (own && own.version !== row.version) return { kind: 'seen-changed' }
  if (own && ((await loadComparison(tx, city, row)).now?.revision ?? null) !== own.storedRevision)
    return { kind: 'seen-changed' }
  const { open } = countFindings(deskFindings(row)).error
  return open > 0 && !confirmOpenErrors ? { kind: 'errors-open', count: open } : null
}

const nameOf = (departments: readonly Department[], departmentId: string | null, written: string): string =>
  departments.find(({ id }) => id === departmentId)?.name ?? written

const importOne = async (command: Command, { row, file }: Chosen): Promise<Result<Imported, ImportReason>> => {
  const { tx, city, trace, newId } = command
  const departments = await findDepartments(tx, city)
  const head = decidedHead(row, departments)
  const missing = missingOf(head, row.reading.goals.length)
  const { fiscalYear, phase } = head
  if (missing.length > 0 || fiscalYear.value === null || phase.value === null)
    return refuse({ kind: 'sheet-incomplete', missing })
  const where = findUnkeepableText(decidedParts(row.reading, row.decisions))
  if (where !== null) return refuse({ kind: 'text-not-keepable', where })
  const names = head.departments.value.map(({ departmentId, name }) => nameOf(departments, departmentId, name))
  const filled = await fillPhase(command, {
    fiscalYear: fiscalYear.value,
    phase: phase.value,
    names,
    // As printed, where the document says them itself.
    departmentNames: head.departments.because === 'document' ? row.reading.departments : names,
    findings: deskFindings(row).flatMap(({ finding, answer }) =>
      answer === null || answer === 'left' ? [finding] : [],
    ),
    source: file.path,
    contentOf: async (key) => (await loadContent(tx, city, row, { ...key, newId })).next,
    detail: { reception: row.receptionId, receivedSheet: row.id, decisions: row.decisions.length },
  })
  if (!filled.ok) return filled
  const { state: _, ...imported } = filled.value.imported
  const record = { ...imported, at: trace.at, actor: trace.actor, undo: importUndo(filled.value) }
  await keepReceived(command, { ...row, state: 'imported', imported: record, version: row.version + 1 })
  return done({ ...imported, at: trace.at, actor: trace.actor })
}

type Refused = DeskRefusalOf<'import-refused'>['sheets'][number]

const importAll = async (
  command: Command,
  chosen: readonly Chosen[],
  asked: Asked,
): Promise<Result<readonly ReceivedImported[], ImportReceivedRefusal>> => {
  const imported: ReceivedImported[] = []
  const refused: Refused[] = []
  for (const one of chosen) {
    // A whole city takes seconds: pages are answered in between.
    await othersTurn()
    const { row, file } = one
    const named = { receivedSheetId: row.id, path: file.path }
    const against = await reasonAgainst(command, one, asked)
    if (against) {
      refused.push({ ...named, because: against })
      continue
    }
    const result = await importOne(command, one)
    if (!result.ok) {
      refused.push({ ...named, because: result.refusal })
      continue
    }
    const { sheetId, phase } = result.value
    if (imported.some((other) => other.sheetId === sheetId && other.phase === phase)) {
      const departments = row.reading.departments.filter((name) => wordsKey(name) !== '')
      refused.push({ ...named, because: { kind: 'same-sheet-twice', departments } })
    } else imported.push({ receivedSheetId: row.id, ...result.value })
  }
  return refused.length > 0 ? refuse({ kind: 'import-refused', sheets: refused }) : done(imported)
}

/**
 * Imports the sheets of a drop as they were decided about: all of them in one transaction, or none, with what stands
 * against each. `importReceived(workplace, actor, { receptionId })` takes all that are open.
 */
export const importReceived = (
  workplace: Workplace,
  actor: Actor,
  { confirmOpenErrors = false, seen = {}, ...which }: SheetsToImport,
): Promise<Result<readonly ReceivedImported[], ImportReceivedRefusal>> =>
  inTurn<readonly ReceivedImported[], ImportReceivedRefusal>(workplace, actor, async (command) => {
    const chosen = await chooseSheets(command, which)
    return chosen.ok ? importAll(command, chosen.value, { confirmOpenErrors, seen }) : chosen
  })
