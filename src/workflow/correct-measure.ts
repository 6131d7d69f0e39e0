import { done, type Result, refuse } from '../base/result.ts'
import { judgeMeasure } from '../measure/judge-measure.ts'
import type { KeptLine, KeptMeasure } from '../sheet/kept-line.ts'
import type { MeasureCorrection, MeasureDecision } from '../sheet/measure-decision.ts'
import type { RefusalOf } from '../sheet/refusal.ts'
import { findSheetYear } from '../store/draft/find-sheet-year.ts'
import { findLines } from '../store/reading/find-lines.ts'
import { canonicalJson } from './canonical-json.ts'
import { type Command, inTurn } from './command.ts'
import { findInvalidField } from './find-invalid-field.ts'
import { findMeasureSeen, type LineKey, type MeasureSeen, type MeasureSeenRefusal } from './find-measure-seen.ts'
import { lineToMeasure } from './keep-readings.ts'
import { putDecision } from './put-decision.ts'
import type { Actor, Workplace } from './workplace.ts'

export type MeasureToCorrect = MeasureSeen & { readonly correction: MeasureCorrection }
export type CorrectMeasureRefusal =
  | MeasureSeenRefusal
  | RefusalOf<'city-not-found' | 'not-permitted' | 'nothing-changed'>

type Judged = Pick<MeasureDecision, 'proposed' | 'correction' | 'measure'>

/** What was put right before stays so where the new correction says nothing of it. */
const judge = async (
  { tx, city }: Command,
  { sheetId, phase, partId }: LineKey,
  { machine, decision }: KeptMeasure,
  correction: MeasureCorrection,
): Promise<Result<Judged, CorrectMeasureRefusal>> => {
  const fiscalYear = await findSheetYear(tx, city, sheetId)
  const [line] = await findLines(tx, city, { sheetId, phase, partIds: [partId] })
  const proposed = machine ?? decision?.proposed
  if (fiscalYear === null || !line || !proposed) return refuse({ kind: 'measure-not-found' })
  const all = { ...decision?.correction, ...correction }
  const measure = judgeMeasure(proposed, all, lineToMeasure(line, fiscalYear, { sheetId, phase }))
  const field = findInvalidField(correction, measure, fiscalYear)
  return field === null ? done({ proposed, correction: all, measure }) : refuse({ kind: 'value-not-valid', field })
}

/**
 * A person puts a measure right: its figures, its kind or its pace, beside the text, which stays as it is. Rate and standing
 * follow from their word: `correctMeasure(workplace, actor, { ...seen, correction: { actual: { value: 12, unit: '回', asOf:
 * null } } })` gives the line as it is now.
 */
export const correctMeasure = (
  workplace: Workplace,
  actor: Actor,
  { correction, ...seen }: MeasureToCorrect,
): Promise<Result<KeptLine, CorrectMeasureRefusal>> =>
  inTurn<KeptLine, CorrectMeasureRefusal>(
    workplace,
    actor,
    { deed: 'decide-measure', sheetId: seen.sheetId },
    async (command) => {
      const found = await findMeasureSeen(command, seen)
      if (!found.ok) return found
      const { line, measure } = found.value
      const judged = await judge(command, seen, measure, correction)
      if (!judged.ok) return judged
      if (canonicalJson(judged.value.measure) === canonicalJson(measure.measure))
        return refuse({ kind: 'nothing-changed' })
      const word = { kind: 'correct', position: measure.position, versions: line.versions } as const
      return done(await putDecision(command, seen, { ...word, ...judged.value }))
    },
  )
