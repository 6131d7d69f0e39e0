import { done, type Result, refuse } from '../base/result.ts'
import type { FormRefusalOf } from '../sheet/form-refusal.ts'
import type { OfficialForm } from '../sheet/official-form.ts'
import { readOfficialFormText } from '../sheet/read-official-form-text.ts'
import type { RefusalOf } from '../sheet/refusal.ts'
import { inTurn } from './command.ts'
import { findUnkeepableText } from './find-unkeepable-text.ts'
import { type FormChanged, findChangesSeen, putFormChange } from './put-form-change.ts'
import type { Actor, Workplace } from './workplace.ts'

export type ChangeFormRefusal =
  | RefusalOf<'city-not-found' | 'text-not-keepable'>
  | FormRefusalOf<'form-not-valid' | 'form-changed-by-other' | 'form-not-changed'>

type Wanted = Result<OfficialForm | null, RefusalOf<'text-not-keepable'> | FormRefusalOf<'form-not-valid'>>

const wantedForm = (json: string | null): Wanted => {
  if (json === null) return done(null)
  const read = readOfficialFormText(json)
  if (!read.ok) return refuse({ kind: 'form-not-valid', faults: read.refusal })
  const where = findUnkeepableText(read.value)
  return where === null ? done(read.value) : refuse({ kind: 'text-not-keepable', where })
}

/**
 * Gives the city another form, from its JSON text; null goes back to the default form. `version` is the one that the person
 * acting has seen: `changeOfficialForm(workplace, actor, { json: '{"format":"shirube-form/1",…}', version: 0 })`.
 */
export const changeOfficialForm = async (
  workplace: Workplace,
  actor: Actor,
  { json, version }: { readonly json: string | null; readonly version: number },
): Promise<Result<FormChanged, ChangeFormRefusal>> => {
  const wanted = wantedForm(json)
  if (!wanted.ok) return wanted
  return inTurn<FormChanged, ChangeFormRefusal>(workplace, actor, async (command) => {
    const seen = await findChangesSeen(command, version)
    return seen.ok ? putFormChange(command, seen.value, { after: wanted.value, undoes: null }) : seen
  })
}
