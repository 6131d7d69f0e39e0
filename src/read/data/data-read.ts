import type { DataSheet } from '../../sheet/data/data-sheet.ts'
import type { SheetFinding } from '../../sheet/sheet-finding.ts'

/** What data of this system's own holds: its sheets with readings and measures, or none, and then the findings say why. */
export type DataRead = { readonly sheets: readonly DataSheet[]; readonly findings: readonly SheetFinding[] }
