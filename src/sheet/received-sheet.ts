import type { Place } from '../base/place.ts'
import type { AuditEntry } from './audit-entry.ts'
import type { FiscalYear } from './fiscal-year.ts'
import type { Phase } from './phase.ts'
import type { FindingCounts, ReceivedFile, ReceivedSheetState } from './reception.ts'
import type { MissingFromSheet } from './refusal.ts'
import type { Sheet } from './sheet.ts'
import type { SheetFinding } from './sheet-finding.ts'
import type { SheetState } from './state.ts'

export const headReasons = [
  'decided',
  'document',
  'file-name',
  'folder-name',
  'other-files',
  'current-year',
  'unknown',
] as const
/** Where a proposed department, year or phase comes from; `unknown`: nothing says it, a person must. */
export type HeadReason = (typeof headReasons)[number]

/** `same`: the city has a department of that name; `similar`: one that is written a little differently; `new`: none. */
export type DepartmentMatch = 'same' | 'similar' | 'new'

export type ProposedDepartment = {
  /** As the file writes it. */
  readonly name: string
  /** The city's department that is meant; null: it would be added under this name. */
  readonly departmentId: string | null
  readonly match: DepartmentMatch
}

type Proposed<Value> = { readonly value: Value; readonly because: HeadReason }

/** For whom, which year and which phase a received sheet is. */
export type ReceivedHead = {
  /** The one in charge first; empty when nothing says it. */
  readonly departments: Proposed<readonly ProposedDepartment[]>
  readonly fiscalYear: Proposed<FiscalYear | null>
  readonly phase: Proposed<Phase | null>
}

/** A cell of a received sheet: the part by where it stands as read (`sheet`, `0`, `0.1`, `0.1.0`), and its column. */
export type ReceivedCellKey = { readonly part: string; readonly column: string }

export type DepartmentChoice = { readonly departmentId: string } | { readonly name: string }

export const findingAnswers = ['accepted', 'corrected', 'left'] as const
/** The proposal was put in · another text was written · seen, and left as it is. */
export type FindingAnswer = (typeof findingAnswers)[number]

/** What a person decided about a received sheet. It stands beside the sheet as read, which never changes. */
export type SheetDecision =
  | { readonly kind: 'departments'; readonly departments: readonly DepartmentChoice[] }
  | { readonly kind: 'fiscalYear'; readonly fiscalYear: FiscalYear }
  | { readonly kind: 'phase'; readonly phase: Phase }
  /** The finding by its index; `put` is the cell that the answer wrote. */
  | {
      readonly kind: 'finding'
      readonly finding: number
      readonly answer: FindingAnswer
      readonly put: (ReceivedCellKey & { readonly text: string | null }) | null
    }
  | ({ readonly kind: 'cell'; readonly text: string | null } & ReceivedCellKey)
  /** `part` is the stored one; the choice holds as long as the stored text is the one it was made on. */
  | {
      readonly kind: 'difference'
      readonly part: string
      readonly column: string
      readonly storedVersion: number
      readonly take: DifferenceTake
    }
  | { readonly kind: 'vanished'; readonly part: string; readonly take: VanishedTake }
  | { readonly kind: 'set-aside' }

export type DifferenceTake = 'document' | 'stored'
export type VanishedTake = 'take-away' | 'keep'

/** One act of deciding, to be taken back: what it put in, and what stood there before. */
export type DecisionStep = Pick<AuditEntry, 'actor' | 'at'> & {
  readonly put: readonly SheetDecision[]
  readonly before: readonly SheetDecision[]
}

/** A finding of a received sheet, and what became of it. */
export type DeskFinding = {
  /** Names it in a command. */
  readonly index: number
  readonly finding: SheetFinding
  /** What it is about: a cell, the sheet's head, or nothing that can be written in. */
  readonly about:
    | ({ readonly kind: 'cell' } & ReceivedCellKey)
    | { readonly kind: 'head'; readonly field: 'departments' | 'fiscalYear' | 'phase' }
    | { readonly kind: 'nothing' }
  /** Null: open. */
  readonly answer: FindingAnswer | null
  /** Whether its proposal can be put in. */
  readonly isAcceptable: boolean
}

/** A received sheet as the reception's list shows it. */
export type ReceivedSheetSummary = {
  readonly id: string
  readonly receptionId: string
  readonly fileId: string
  /** Counted from 0 in its file. */
  readonly position: number
  readonly version: number
  readonly state: ReceivedSheetState
  readonly head: ReceivedHead
  /** What is missing before it can be imported. */
  readonly missing: readonly MissingFromSheet[]
  readonly goalCount: number
  readonly stepCount: number
  readonly findings: FindingCounts
  readonly imported: Imported | null
}

/** Where a received sheet went. */
export type Imported = {
  readonly sheetId: string
  readonly phase: Phase
  readonly fiscalYear: FiscalYear
  readonly revision: number
  readonly at: string
  readonly actor: string
  readonly changeCount: number
  readonly vanishedCount: number
  readonly newDepartments: readonly string[]
}

/** One received sheet with everything. The ids in both trees name the parts in commands: `0`, `0.1`, `0.1.0`. */
export type ReceivedSheet = ReceivedSheetSummary & {
  readonly file: ReceivedFile
  /** As read; it never changes. */
  readonly reading: Sheet
  /** With what persons wrote in it. */
  readonly sheet: Sheet
  readonly edited: readonly (ReceivedCellKey & { readonly read: string | null })[]
  readonly deskFindings: readonly DeskFinding[]
  /** The last act that can be taken back. */
  readonly lastStep: DecisionStep | null
}

/** Which part is meant, in words: the place as `partName` says it, and how it begins. */
export type PartWords = {
  readonly where: Place
  /** Its title or action, shortened. */
  readonly words: string
}

export type ReceivedDifference = PartWords & {
  /** The stored part. */
  readonly part: string
  readonly column: string
  /** The part of the received sheet. */
  readonly receivedPart: string
  readonly before: string | null
  readonly after: string | null
  readonly storedVersion: number
  readonly take: DifferenceTake
  /** Whether a person chose, or the rule: the document's text, but nothing for a column that the document does not have. */
  readonly isDecided: boolean
}

export type PartKindName = 'sheet' | 'goal' | 'item' | 'step'

/** What importing a received sheet would change. */
export type ReceivedComparison = {
  /** Null: nothing is stored in that phase yet, and all of it is new. */
  readonly stored: {
    readonly sheetId: string
    readonly phase: Phase
    readonly state: SheetState
    readonly revision: number
    readonly isEditable: boolean
  } | null
  /** When not empty, it is not known what to compare with. */
  readonly missing: readonly MissingFromSheet[]
  readonly differences: readonly ReceivedDifference[]
  readonly newParts: readonly (PartWords & { readonly receivedPart: string; readonly kind: PartKindName })[]
  readonly vanished: readonly (PartWords & {
    readonly part: string
    readonly kind: PartKindName
    readonly take: VanishedTake
    readonly isDecided: boolean
  })[]
  /** Cells that are the same on both sides. */
  readonly sameCount: number
}
