import type { Department } from './department.ts'
import type { FiscalYear } from './fiscal-year.ts'
import type { Phase } from './phase.ts'
import type { PublishedMeasures, SheetStandings } from './published-measure.ts'
import type { Sheet } from './sheet.ts'
import type { SheetFinding } from './sheet-finding.ts'
import type { SheetState } from './state.ts'

/** A sheet as it is kept, in one phase: what the store hands to workflow and view. */
export type KeptSheet = {
  readonly id: string
  readonly fiscalYear: FiscalYear
  readonly phase: Phase
  readonly state: SheetState
  /** Counts every saved change of this sheet in this phase. */
  readonly revision: number
  /** The one in charge first. */
  readonly departments: readonly Department[]
  /** Its content in this phase; every goal, item and step carries its id. */
  readonly sheet: Sheet
  /** What the reader had to say when it was imported; empty for a sheet written here. */
  readonly findings: readonly SheetFinding[]
  /** An instant as ISO 8601 in UTC. */
  readonly changedAt: string
}

/** One sheet in one phase as a list shows it. */
export type SheetSummary = Pick<KeptSheet, 'id' | 'fiscalYear' | 'phase' | 'state' | 'departments' | 'changedAt'> & {
  readonly goals: readonly {
    readonly number: number | null
    readonly title: string | null
    readonly selfEvaluation: string | null
  }[]
  readonly stepCount: number
  readonly findingCount: number
}

/** A version that citizens see: frozen, with a permanent address. */
export type PublishedSheet = Pick<KeptSheet, 'fiscalYear' | 'phase' | 'departments' | 'sheet'> & {
  readonly sheetId: string
  /** Counted from 1 in each sheet and phase. */
  readonly version: number
  readonly publishedAt: string
  /** SHA-256 of the frozen content, in hexadecimal. */
  readonly hash: string
  /** What the correction changed, for version 2 and later. */
  readonly correctionNote: string | null
  /** As they stood on publication; missing in versions frozen before measures were kept. */
  readonly measures?: PublishedMeasures
}

/** One published version as a list shows it. */
export type PublishedSummary = Pick<
  PublishedSheet,
  'sheetId' | 'fiscalYear' | 'phase' | 'departments' | 'version' | 'publishedAt'
> &
  Pick<SheetSummary, 'goals' | 'stepCount'> & {
    /** As they stood on publication; missing in versions frozen before measures were kept. */
    readonly standings?: SheetStandings
  }

/** One change of one cell. */
export type CellChange = {
  readonly partId: string
  readonly column: string
  readonly before: string | null
  readonly after: string | null
  readonly actor: string
  /** By which way in: a file imported, a page, the command line. */
  readonly means: string
  readonly at: string
}
