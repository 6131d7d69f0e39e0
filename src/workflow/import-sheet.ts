import { done, type Result, refuse } from '../base/result.ts'
import type { MissingFromSheet, RefusalOf } from '../sheet/refusal.ts'
import type { Sheet } from '../sheet/sheet.ts'
import type { SheetFinding } from '../sheet/sheet-finding.ts'
import { inTurn } from './command.ts'
import { findUnkeepableText } from './find-unkeepable-text.ts'
import { type ImportedSheet, type IdentifiedSheet, keepImportedSheet } from './keep-imported-sheet.ts'
import type { Actor, Workplace } from './workplace.ts'

export type SheetToImport = {
  readonly sheet: Sheet
  readonly findings: readonly SheetFinding[]
  /** The file's name; null when it came from no file. */
  readonly source: string | null
}
export type ImportSheetRefusal = RefusalOf<'city-not-found' | 'text-not-keepable' | 'sheet-incomplete' | 'not-editable'>
