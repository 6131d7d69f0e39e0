import { done, type Result, refuse } from '../base/result.ts'
import type { FormRefusalOf } from '../sheet/form-refusal.ts'
import type { OfficialForm } from '../sheet/official-form.ts'
import { formVersion, type OfficialFormChange } from '../sheet/official-form-change.ts'
import { findFormChanges } from '../store/city/find-form-changes.ts'
import { findOwnForm } from '../store/city/find-own-form.ts'
import { saveFormChange } from '../store/city/save-form-change.ts'
import { canonicalJson } from './canonical-json.ts'
import { audit, type Command } from './command.ts'

/** The version that a change gave the form. */
export type FormChanged = { readonly version: number }

type Put = { readonly after: OfficialForm | null; readonly undoes: number | null }
type Changes = readonly OfficialFormChange[]

/** The changes of the form so far, where they are those that the person acting has seen. */
export const findChangesSeen = async (
  { tx, city }: Command,
  seen: number,
): Promise<Result<Changes, FormRefusalOf<'form-changed-by-other'>>> => {
  const changes = await findFormChanges(tx, city)
  const version = formVersion(changes)
  return version === seen ? done(changes) : refuse({ kind: 'form-changed-by-other', version })
}

/** Puts a form in force, with what stood before it and its audit entry; gives the form's version after it. */
export const putFormChange = async (
  command: Command,
  changes: Changes,
  { after, undoes }: Put,
): Promise<Result<FormChanged, FormRefusalOf<'form-not-changed'>>> => {
  const { tx, city, trace } = command
  const before = await findOwnForm(tx, city)
  if (canonicalJson(before) === canonicalJson(after)) return refuse({ kind: 'form-not-changed' })
  const version = formVersion(changes) + 1
  await saveFormChange(tx, city, { version, before, after, undoes }, trace)
  const detail = { version, name: after?.name ?? null, undoes }
  await audit(command, { action: 'change-form', sheetId: null, phase: null, detail })
  return done({ version })
}
