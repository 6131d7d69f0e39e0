import { done, type Result, refuse } from '../base/result.ts'
import { wordsKey } from '../base/text.ts'
import { type FiscalYear, isFiscalYear } from '../sheet/fiscal-year.ts'
import type { Phase } from '../sheet/phase.ts'
import type { MissingFromSheet, RefusalOf } from '../sheet/refusal.ts'
import type { Sheet } from '../sheet/sheet.ts'
import type { SheetFinding } from '../sheet/sheet-finding.ts'
import { findKnownParts } from '../store/draft/find-known-parts.ts'
import type { Part, PhaseKey } from '../store/draft/part.ts'
import { splitSheet } from '../store/draft/split-sheet.ts'
import type { Command } from './command.ts'
import { fillPhase, type ImportedSheet } from './fill-phase.ts'
import { findUnkeepableText } from './find-unkeepable-text.ts'
import { identifyParts } from './identify-parts.ts'

export type { ImportedSheet } from './fill-phase.ts'

export type SheetToImport = {
  readonly sheet: Sheet
  readonly findings: readonly SheetFinding[]
  /** The file's name; null when it came from no file. */
  readonly source: string | null
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

/** The imported sheet's parts; those that the sheet has already keep their ids. */
const contentOf = async ({ tx, city, newId }: Command, key: PhaseKey, sheet: Sheet): Promise<readonly Part[]> => {
  const known = await findKnownParts(tx, city, key.sheetId)
  return identifyParts(splitSheet(sheet), { ...key, known }, newId)
}

/** Fills one phase of one sheet inside a command; the other phases stay as they are. */
export const keepImportedSheet = async (
  command: Command,
  { sheet, findings, source }: SheetToImport,
): Promise<Result<ImportedSheet, KeepSheetRefusal>> => {
  const where = findUnkeepableText({ ...sheet, source })
  if (where !== null) return refuse({ kind: 'text-not-keepable', where })
  const identity = identityOf(sheet)
  if (!identity.ok) return identity
  const filled = await fillPhase(command, {
    ...identity.value,
    departmentNames: sheet.departments,
    findings,
    source,
    contentOf: (key) => contentOf(command, key, sheet),
  })
  return filled.ok ? done(filled.value.imported) : filled
}
