import type { KeptLine, MeasureOrigin } from '../sheet/kept-line.ts'
import type { Measure } from '../sheet/measure.ts'
import type { MeasureDecision } from '../sheet/measure-decision.ts'
import type { PublishedMeasures } from '../sheet/published-measure.ts'

/** A measure that counts, with by whose word it stands; citizens are not told which person it was. */
export type ShownMeasure = {
  readonly position: number
  readonly measure: Measure
  readonly origin: MeasureOrigin
  readonly decision: Pick<MeasureDecision, 'id' | 'actor' | 'at'> | null
}

/** What is understood of a line; `seen`: which state of it, for staff who decide about it. */
export type ShownLine = {
  readonly measures: readonly ShownMeasure[]
  readonly seen: Pick<KeptLine, 'versions' | 'rulesVersion'> | null
  /** Decisions on texts that have changed since. */
  readonly stale: KeptLine['stale']
}

/** What is understood of a sheet, by the id of the step or item. */
export type ShownLines = ReadonlyMap<string, ShownLine>

/** The lines of a published version; a version from before measures were kept has none. */
export const shownPublished = (measures: PublishedMeasures = {}): ShownLines =>
  new Map(
    Object.entries(measures).map(([partId, ofLine]) => [
      partId,
      {
        measures: ofLine.map(({ origin, ...measure }, position) => ({ position, measure, origin, decision: null })),
        seen: null,
        stale: [],
      },
    ]),
  )

/** A line as it is kept, for staff: with who decided, and when. */
export const shownKeptLine = ({ measures, versions, rulesVersion, stale }: KeptLine): ShownLine => ({
  measures: measures.map(({ position, measure, origin, decision }) => ({ position, measure, origin, decision })),
  seen: { versions, rulesVersion },
  stale,
})

/** The lines of a sheet as they are kept, for staff. */
export const shownKept = (lines: ReadonlyMap<string, KeptLine>): ShownLines =>
  new Map([...lines].map(([partId, line]) => [partId, shownKeptLine(line)]))
