import type { KeptLine, MeasureOrigin } from './kept-line.ts'
import type { Measure, Standing } from './measure.ts'

/** A measure as citizens see it, with by whose word it stands (which person is the office's own). */
export type PublishedMeasure = Measure & { readonly origin: MeasureOrigin }

/** The measures of a sheet's lines, by the id of the step or item. */
export type PublishedMeasures = Readonly<Record<KeptLine['partId'], readonly PublishedMeasure[]>>

/** How many lines stand how; every standing is named, and their sum is the number of lines. */
export type StandingCounts = Readonly<Record<Standing, number>>

/** The counts of a sheet and of its goals, in the order of the sheet. */
export type SheetStandings = { readonly sheet: StandingCounts; readonly goals: readonly StandingCounts[] }
