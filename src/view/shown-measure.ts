import type { KeptLine, MeasureOrigin } from '../sheet/kept-line.ts'
import type { Measure } from '../sheet/measure.ts'
import type { PublishedMeasures } from '../sheet/published-measure.ts'

/** A measure that counts, with by whose word it stands; citizens are not told which person it was. */
export type ShownMeasure = {
  readonly position: number
  readonly measure: Measure
  readonly origin: MeasureOrigin
  readonly decided: { readonly by: string; readonly at: string } | null
}

/** What is understood of a line. */
export type ShownLine = {
  readonly measures: readonly ShownMeasure[]
  /** The text changed after somebody had decided about it. */
  readonly isStale: boolean
}

/** What is understood of a sheet, by the id of the step or item. */
export type ShownLines = ReadonlyMap<string, ShownLine>

/** The lines of a published version; a version from before measures were kept has none. */
export const shownPublished = (measures: PublishedMeasures = {}): ShownLines =>
  new Map(
    Object.entries(measures).map(([partId, ofLine]) => [
      partId,
      {
        measures: ofLine.map(({ origin, ...measure }, position) => ({ position, measure, origin, decided: null })),
        isStale: false,
      },
    ]),
  )

/** The lines as they are kept, for staff: with who decided, and when. */
export const shownKept = (lines: ReadonlyMap<string, KeptLine>): ShownLines =>
  new Map(
    [...lines].map(([partId, { measures, stale }]) => [
      partId,
      {
        measures: measures.map(({ position, measure, origin, decision }) => ({
          position,
          measure,
          origin,
          decided: decision && { by: decision.actor, at: decision.at },
        })),
        isStale: stale.length > 0,
      },
    ]),
  )
