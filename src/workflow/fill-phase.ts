import { done, type Result, refuse } from '../base/result.ts'
import type { AuditEntry } from '../sheet/audit-entry.ts'
import type { FiscalYear } from '../sheet/fiscal-year.ts'
import type { Phase } from '../sheet/phase.ts'
import type { RefusalOf } from '../sheet/refusal.ts'
import { isEditable, type SheetState } from '../sheet/state.ts'
import { findParts } from '../store/draft/find-parts.ts'
import { findPhaseHead } from '../store/draft/find-phase-head.ts'
import { findSheetId } from '../store/draft/find-sheet-id.ts'
import type { Part, PhaseKey, StoredPart } from '../store/draft/part.ts'
import type { ContentChange } from '../store/draft/save-content.ts'
import { saveSheet } from '../store/draft/save-sheet.ts'
import { type PhaseHead, saveSheetPhase } from '../store/draft/save-sheet-phase.ts'
import { audit, type Command } from './command.ts'
import { compareContent } from './compare-content.ts'
import { findOrAddDepartments } from './find-or-add-departments.ts'
import { putContent } from './put-content.ts'

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

/** A phase as an import fills it. */
export type PhaseToFill = Pick<PhaseHead, 'findings' | 'source' | 'departmentNames'> & {
  readonly fiscalYear: FiscalYear
  readonly phase: Phase
  /** Names of its departments, by which they are found or added; the one in charge first. */
  readonly names: readonly string[]
  /** What the phase of this sheet becomes. */
  readonly contentOf: (key: PhaseKey) => Promise<readonly Part[]>
  /** What the audit log says beside. */
  readonly detail?: AuditEntry['detail']
}

/** What was done, and what stood there before. */
export type PhaseFilled = {
  readonly imported: ImportedSheet
  readonly change: ContentChange
  readonly before: { readonly head: PhaseHead | null; readonly parts: readonly StoredPart[] }
}

type Target = PhaseKey & { readonly departments: Awaited<ReturnType<typeof findOrAddDepartments>> }

const findOrAddSheet = async (command: Command, { fiscalYear, phase, names }: PhaseToFill): Promise<Target> => {
  const { tx, city, newId } = command
  const departments = await findOrAddDepartments(command, names, fiscalYear)
  const departmentIds = departments.map(({ department }) => department.id)
  const found = await findSheetId(tx, city, { fiscalYear, departmentIds })
  const sheetId = found ?? newId()
  if (!found) await saveSheet(tx, city, { id: sheetId, fiscalYear, departmentIds })
  return { sheetId, phase, departments }
}

const namesHow = ({ departments }: Target, wanted: 'added' | 'earlier'): readonly string[] =>
  departments.flatMap(({ department, how }) => (how === wanted ? [department.name] : []))

const auditImport = (command: Command, target: Target, imported: ImportedSheet, filling: PhaseToFill) =>
  audit(command, {
    action: 'import',
    sheetId: target.sheetId,
    phase: target.phase,
    detail: {
      source: filling.source,
      revision: imported.revision,
      changes: imported.changeCount,
      vanished: imported.vanishedCount,
      newDepartments: imported.newDepartments,
      departmentsNowKnownEarlier: namesHow(target, 'earlier'),
      ...filling.detail,
    },
  })

/**
 * Fills one phase of the sheet of its departments and year inside a command, and makes departments, sheet and phase where
 * they are missing; as long as the phase may be written in. The other phases stay as they are.
 */
export const fillPhase = async (
  command: Command,
  filling: PhaseToFill,
): Promise<Result<PhaseFilled, RefusalOf<'not-editable'>>> => {
  const { tx, city, trace } = command
  const target = await findOrAddSheet(command, filling)
  const key: PhaseKey = { sheetId: target.sheetId, phase: target.phase }
  const head = await findPhaseHead(tx, city, key)
  if (head && !isEditable(head.state)) return refuse({ kind: 'not-editable', state: head.state })
  const state: SheetState = head?.state === 'returned' ? 'returned' : 'draft'
  const revision = (head?.revision ?? 0) + 1
  const parts = await findParts(tx, city, key)
  const change = compareContent(parts, await filling.contentOf(key))
  const { findings, source, departmentNames } = filling
  await saveSheetPhase(tx, city, { ...key, state, revision, findings, source, departmentNames, changedAt: trace.at })
  await putContent(command, { ...key, ...change, revision })
  const imported: ImportedSheet = {
    ...key,
    fiscalYear: filling.fiscalYear,
    state,
    revision,
    newDepartments: namesHow(target, 'added'),
    changeCount: change.changes.length,
    vanishedCount: change.parts.filter((part) => part.removed).length,
  }
  await auditImport(command, target, imported, filling)
  return done({ imported, change, before: { head, parts } })
}
