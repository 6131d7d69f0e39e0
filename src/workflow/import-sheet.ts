import type { Result } from '../base/result.ts'
import type { RefusalOf } from '../sheet/refusal.ts'
import { inTurn } from './command.ts'
import {
  type ImportedSheet,
  type KeepSheetRefusal,
  keepImportedSheet,
  type SheetToImport,
} from './keep-imported-sheet.ts'
import type { Actor, Workplace } from './workplace.ts'

export type ImportSheetRefusal = KeepSheetRefusal | RefusalOf<'city-not-found' | 'not-permitted'>

/**
 * Keeps a sheet that was read: fills that phase of the sheet of its departments and year, and makes both where the city
 * does not have them. A phase filled before is changed cell by cell, with its history, as long as it may be written in.
 */
export const importSheet = (
  workplace: Workplace,
  actor: Actor,
  input: SheetToImport,
): Promise<Result<ImportedSheet, ImportSheetRefusal>> =>
  inTurn<ImportedSheet, KeepSheetRefusal>(workplace, actor, { deed: 'import' }, (command) =>
    keepImportedSheet(command, input),
  )
