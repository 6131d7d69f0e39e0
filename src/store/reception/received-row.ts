import type { ImportRecord } from '../../sheet/import-record.ts'
import type { DecisionStep, ReceivedHead, SheetDecision } from '../../sheet/received-sheet.ts'
import type { ReceivedSheetState } from '../../sheet/reception.ts'
import type { Sheet } from '../../sheet/sheet.ts'
import type { SheetFinding } from '../../sheet/sheet-finding.ts'

/** A received sheet as it is kept: as read, with what is proposed and what persons decided. */
export type ReceivedRow = {
  readonly id: string
  readonly receptionId: string
  readonly fileId: string
  readonly position: number
  readonly reading: Sheet
  readonly findings: readonly SheetFinding[]
  readonly proposal: ReceivedHead
  readonly decisions: readonly SheetDecision[]
  /** Oldest first. */
  readonly steps: readonly DecisionStep[]
  readonly state: ReceivedSheetState
  readonly imported: ImportRecord | null
  readonly version: number
}
