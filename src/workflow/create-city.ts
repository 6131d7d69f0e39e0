import { done, type Result, refuse } from '../base/result.ts'
import type { OfficialForm } from '../sheet/official-form.ts'
import type { RefusalOf } from '../sheet/refusal.ts'
import type { SelfEvaluationScale } from '../sheet/self-evaluation.ts'
import { saveCity } from '../store/city/save-city.ts'
import { audit, traceOf } from './command.ts'
import { findUnkeepableText } from './find-unkeepable-text.ts'
import type { Actor, Workplace } from './workplace.ts'

export type NewCity = {
  /** Null while the city has not said its name. */
  readonly name: string | null
  /** Null: the default form. */
  readonly officialForm?: OfficialForm | null
  /** None: grades are shown as printed, without a meaning, until the city says what they mean. */
  readonly scales?: readonly SelfEvaluationScale[]
  /** The terms on which its data may be used; null: not said yet. */
  readonly licence?: string | null
}
export type CreateCityRefusal = RefusalOf<'city-exists' | 'city-code-not-valid' | 'text-not-keepable'>

/** Creates the workplace's city: `createCity(workplace, actor, { name: 'しるべ野市' })`. */
export const createCity = async (
  workplace: Workplace,
  actor: Actor,
  { name, officialForm = null, scales = [], licence = null }: NewCity,
): Promise<Result<{ readonly city: string }, CreateCityRefusal>> => {
  const { store, city, newId } = workplace
  if (!/^[0-9]{6}$/.test(city)) return refuse({ kind: 'city-code-not-valid' })
  const where = findUnkeepableText({ name, officialForm, scales, licence })
  if (where !== null) return refuse({ kind: 'text-not-keepable', where })
  return store.transaction<{ readonly city: string }, CreateCityRefusal>(async (tx) => {
    if (!(await saveCity(tx, { code: city, name, officialForm, scales, licence })))
      return refuse({ kind: 'city-exists' })
    const command = { tx, city, newId, trace: traceOf(workplace, actor) }
    await audit(command, { action: 'create-city', sheetId: null, phase: null, detail: { name } })
    return done({ city })
  })
}
