import { done, type Result, refuse } from '../base/result.ts'
import type { KeptLine } from '../sheet/kept-line.ts'
import type { RefusalOf } from '../sheet/refusal.ts'
import { inTurn } from './command.ts'
import { findMeasureSeen, type MeasureSeen, type MeasureSeenRefusal } from './find-measure-seen.ts'
import { putDecision } from './put-decision.ts'
import type { Actor, Workplace } from './workplace.ts'

export type ConfirmMeasureRefusal =
  | MeasureSeenRefusal
  | RefusalOf<'city-not-found' | 'not-permitted' | 'nothing-changed'>

/**
 * A person says that a measure was read rightly: from now on it stands by their word, as it is, whatever later rules read.
 * One that a person has decided about already is not confirmed again; `confirmMeasure(workplace, actor, { ...key,
 * position: 0, versions: line.versions, rulesVersion: line.rulesVersion, decisionId: null })` gives the line as it is now.
 */
export const confirmMeasure = (
  workplace: Workplace,
  actor: Actor,
  seen: MeasureSeen,
): Promise<Result<KeptLine, ConfirmMeasureRefusal>> =>
  inTurn<KeptLine, ConfirmMeasureRefusal>(
    workplace,
    actor,
    { deed: 'decide-measure', sheetId: seen.sheetId },
    async (command) => {
      const found = await findMeasureSeen(command, seen)
      if (!found.ok) return found
      const { line, measure } = found.value
      const { machine, position } = measure
      if (measure.decision !== null || machine === null) return refuse({ kind: 'nothing-changed' })
      const word = { kind: 'confirm', position, versions: line.versions, correction: {} } as const
      return done(await putDecision(command, seen, { ...word, proposed: machine, measure: machine }))
    },
  )
