import { done, type Result, refuse } from '../base/result.ts'
import { wordsKey } from '../base/text.ts'
import { type FiscalYear, isFiscalYear } from '../sheet/fiscal-year.ts'
import type { Phase } from '../sheet/phase.ts'
import type { MissingFromSheet, RefusalOf } from '../sheet/refusal.ts'
import type { Sheet } from '../sheet/sheet.ts'
import type { SheetFinding } from '../sheet/sheet-finding.ts'
import { isEditable, type SheetState } from '../sheet/state.ts'
import { findKnownParts } from '../store/draft/find-known-parts.ts'
import { findParts } from '../store/draft/find-parts.ts'
import { findSheetId } from '../store/draft/find-sheet-id.ts'
import { findSheetPhases } from '../store/draft/find-sheet-phases.ts'
import type { PhaseKey } from '../store/draft/part.ts'
import type { ContentChange } from '../store/draft/save-content.ts'
import { saveSheet } from '../store/draft/save-sheet.ts'
import { saveSheetPhase } from '../store/draft/save-sheet-phase.ts'
import { splitSheet } from '../store/draft/split-sheet.ts'
import { audit, type Command } from './command.ts'
import { compareContent } from './compare-content.ts'
import { findOrAddDepartments } from './find-or-add-departments.ts'
import { findUnkeepableText } from './find-unkeepable-text.ts'
import { identifyParts } from './identify-parts.ts'
import { putContent } from './put-content.ts'

export type SheetToImport = {
  readonly sheet: Sheet
  readonly findings: readonly SheetFinding[]
  /** The file's name; null when it came from no file. */
  readonly source: string | null
}
export type ImportedSheet = PhaseKey & {
  readonly fiscalYear: FiscalYear
  readonly state: SheetState
  readonly revision: number
  /** Names of the departments the city did not have before. */
  readonly newDepartments: readonly string[]
  /** Texts that differ from what was kept in this phase before. */
  readonly changeCount: number
  /** Goals, items and steps that were kept in this phase before and are not in the document. */
  readonly vanishedCount: number
}
export type KeepSheetRefusal = RefusalOf<'text-not-keepable' | 'sheet-incomplete' | 'not-editable'>

type Identity = { readonly fiscalYear: FiscalYear; readonly phase: Phase; readonly names: readonly string[] }

const identityOf = (sheet: Sheet): Result<Identity, RefusalOf<'sheet-incomplete'>> => {
  const { fiscalYear, phase } = sheet
  const names = sheet.departments.filter((name) => wordsKey(name) !== '')
  const missing: MissingFromSheet[] = [
    ...(isFiscalYear(fiscalYear) ? [] : (['fiscalYear'] as const)),
    ...(phase === null ? (['phase'] as const) : []),
    ...(names.length === 0 ? (['departments'] as const) : []),
    ...(sheet.goals.length === 0 ? (['goals'] as const) : []),
  ]
  if (!isFiscalYear(fiscalYear) || phase === null || missing.length > 0)
    return refuse({ kind: 'sheet-incomplete', missing })
  return done({ fiscalYear, phase, names })
}

type Target = PhaseKey & {
  readonly fiscalYear: FiscalYear
  readonly departments: Awaited<ReturnType<typeof findOrAddDepartments>>
}

const findOrAddSheet = async (command: Command, { fiscalYear, phase, names }: Identity): Promise<Target> => {
  const { tx, city, newId } = command
  const departments = await findOrAddDepartments(command, names, fiscalYear)
  const departmentIds = departments.map(({ department }) => department.id)
  const found = await findSheetId(tx, city, { fiscalYear, departmentIds })
  const sheetId = found ?? newId()
  if (!found) await saveSheet(tx, city, { id: sheetId, fiscalYear, departmentIds })
  return { sheetId, phase, fiscalYear, departments }
}

/** How the phase's content changes when it becomes the imported sheet's; parts it has already keep their ids. */
const changeTo = async ({ tx, city, newId }: Command, key: PhaseKey, sheet: Sheet): Promise<ContentChange> => {
  const known = await findKnownParts(tx, city, key.sheetId)
  const next = identifyParts(splitSheet(sheet), { ...key, known }, newId)
  return compareContent(await findParts(tx, city, key), next)
}

const auditImport = (
  command: Command,
  { departments, ...key }: Target,
  imported: ImportedSheet,
  source: string | null,
) =>
  audit(command, {
    action: 'import',
    sheetId: key.sheetId,
    phase: key.phase,
    detail: {
      source,
      revision: imported.revision,
      changes: imported.changeCount,
      vanished: imported.vanishedCount,
      newDepartments: imported.newDepartments,
      departmentsNowKnownEarlier: departments.flatMap(({ department, how }) =>
        how === 'earlier' ? [department.name] : [],
      ),
    },
  })

/** Fills one phase of one sheet inside a command; the other phases stay as they are. */
export const keepImportedSheet = async (
  command: Command,
  { sheet, findings, source }: SheetToImport,
): Promise<Result<ImportedSheet, KeepSheetRefusal>> => {
  const where = findUnkeepableText({ ...sheet, source })
  if (where !== null) return refuse({ kind: 'text-not-keepable', where })
  const identity = identityOf(sheet)
  if (!identity.ok) return identity
  const { tx, city, trace } = command
  const target = await findOrAddSheet(command, identity.value)
  const key: PhaseKey = { sheetId: target.sheetId, phase: target.phase }
  const now = (await findSheetPhases(tx, city, key.sheetId)).find(({ phase }) => phase === key.phase)
  if (now && !isEditable(now.state)) return refuse({ kind: 'not-editable', state: now.state })
  const state: SheetState = now?.state === 'returned' ? 'returned' : 'draft'
  const revision = (now?.revision ?? 0) + 1
  const change = await changeTo(command, key, sheet)
  const head = { ...key, state, revision, findings, source, departmentNames: sheet.departments, changedAt: trace.at }
  await saveSheetPhase(tx, city, head)
  await putContent(command, { ...key, ...change, revision })
  const imported: ImportedSheet = {
    ...key,
    fiscalYear: target.fiscalYear,
    state,
    revision,
    newDepartments: target.departments.flatMap(({ department, how }) => (how === 'added' ? [department.name] : [])),
    changeCount: change.changes.length,
    vanishedCount: change.parts.filter((part) => part.removed).length,
  }
  await auditImport(command, target, imported, source)
  return done(imported)
}
