import type { KeptLine, KeptMeasure } from '../../sheet/kept-line.ts'
import type { Measure } from '../../sheet/measure.ts'
import type { LineVersions, MeasureDecision } from '../../sheet/measure-decision.ts'

/** A line's measures as today's rules propose them, and every decision ever taken on it, oldest first. */
export type LineToJoin = {
  readonly versions: LineVersions
  readonly measures: readonly Measure[]
  readonly decisions: readonly MeasureDecision[]
}

/** The same number of the same target text, or the one measure of a line whose target has no number. */
const isSameMeasure = ({ target: one }: Measure, { target: other }: Measure): boolean => {
  if (one === null || other === null) return one === other
  if (!one.span || !other.span) return false
  return one.span[0] < other.span[1] && other.span[0] < one.span[1]
}

const isCurrent = ({ versions }: MeasureDecision, now: LineVersions): boolean =>
  versions.target === now.target && versions.progress === now.progress

// Found by the place of its number, not by position alone: better rules may find one more number before it.
const positionOf = (decision: MeasureDecision, measures: readonly Measure[]): number | null => {
  const same = measures.flatMap((measure, position) => (isSameMeasure(measure, decision.proposed) ? [position] : []))
  return same.includes(decision.position) ? decision.position : (same[0] ?? null)
}

const keptMeasure = (
  position: number,
  machine: Measure | null,
  decision: MeasureDecision | null,
): readonly KeptMeasure[] => {
  const measure = decision?.measure ?? machine
  if (measure === null) return []
  const origin = decision === null ? 'machine' : decision.kind === 'confirm' ? 'confirmed' : 'corrected'
  return [{ position, machine, decision, origin, measure }]
}

const joinCurrent = (newestFirst: readonly MeasureDecision[], measures: readonly Measure[]): readonly KeptMeasure[] => {
  const inForce = new Map<number, MeasureDecision>()
  const alone: MeasureDecision[] = []
  for (const decision of newestFirst) {
    const position = positionOf(decision, measures)
    if (position !== null) inForce.set(position, inForce.get(position) ?? decision)
    else if (!alone.some((newer) => isSameMeasure(newer.proposed, decision.proposed))) alone.push(decision)
  }
  return [
    ...measures.flatMap((machine, position) => keptMeasure(position, machine, inForce.get(position) ?? null)),
    ...alone.toReversed().flatMap((decision, index) => keptMeasure(measures.length + index, null, decision)),
  ]
}

/** Of each measure the newest decision, where it was made on earlier texts: a newer one has answered the older. */
const findStale = (newestFirst: readonly MeasureDecision[], now: LineVersions): readonly MeasureDecision[] => {
  const answered = new Set<number>()
  return newestFirst.filter((decision) => {
    const isOpen = !answered.has(decision.position) && !isCurrent(decision, now)
    answered.add(decision.position)
    return isOpen
  })
}

/**
 * Puts persons' decisions beside the machine's measures. One made on the texts as they are is in force, even where today's
 * rules would read otherwise; one made on earlier texts is `stale`: neither applied nor dropped.
 */
export const joinDecisions = ({ versions, measures, decisions }: LineToJoin): Pick<KeptLine, 'measures' | 'stale'> => {
  const newestFirst = decisions.filter(({ undone }) => undone === null).toReversed()
  const current = newestFirst.filter((decision) => isCurrent(decision, versions))
  return { measures: joinCurrent(current, measures), stale: findStale(newestFirst, versions) }
}
