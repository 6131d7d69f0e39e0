import type { KeptLine, KeptMeasure } from '../sheet/kept-line.ts'
import type { Measure } from '../sheet/measure.ts'
import type { PublishedMeasure, PublishedMeasures } from '../sheet/published-measure.ts'

// Chosen one by one, as the sheet's own properties are (freeze-sheet).

type Optional = Pick<
  Measure,
  | 'otherActual'
  | 'planned'
  | 'accumulation'
  | 'pace'
  | 'direction'
  | 'periods'
  | 'deadline'
  | 'doubts'
  | 'gainRate'
  | 'expected'
  | 'reason'
>

const frozenOptional = (measure: Measure): Optional => ({
  ...(measure.otherActual !== undefined && { otherActual: measure.otherActual }),
  ...(measure.planned !== undefined && { planned: measure.planned }),
  ...(measure.accumulation !== undefined && { accumulation: measure.accumulation }),
  ...(measure.pace !== undefined && { pace: measure.pace }),
  ...(measure.direction !== undefined && { direction: measure.direction }),
  ...(measure.periods !== undefined && { periods: measure.periods }),
  ...(measure.deadline !== undefined && { deadline: measure.deadline }),
  ...(measure.doubts !== undefined && { doubts: measure.doubts }),
  ...(measure.gainRate !== undefined && { gainRate: measure.gainRate }),
  ...(measure.expected !== undefined && { expected: measure.expected }),
  ...(measure.reason !== undefined && { reason: measure.reason }),
})

const frozenMeasure = ({ measure, origin }: KeptMeasure): PublishedMeasure => ({
  label: measure.label,
  kind: measure.kind,
  target: measure.target,
  actual: measure.actual,
  rate: measure.rate,
  standing: measure.standing,
  ...frozenOptional(measure),
  origin,
})

/** The measures that count now, as citizens will see them: who decided, and what the machine had read, stay behind. */
export const freezeMeasures = (lines: ReadonlyMap<string, KeptLine>): PublishedMeasures =>
  Object.fromEntries(
    [...lines].flatMap(([partId, { measures }]) =>
      measures.length > 0 ? [[partId, measures.map(frozenMeasure)] as const] : [],
    ),
  )
