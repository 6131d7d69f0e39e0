import type { DeskRefusal } from '../../../sheet/desk-refusal.ts'
import type { RefusalOf } from '../../../sheet/refusal.ts'
import { deskRefusalMessage } from '../../../view/message/desk-refusal.ts'

/** What the commands of the desk may refuse. */
export type AnyRefusal =
  | DeskRefusal
  | RefusalOf<
      | 'city-not-found'
      | 'column-not-known'
      | 'department-not-found'
      | 'name-missing'
      | 'not-editable'
      | 'part-not-found'
      | 'sheet-not-found'
      | 'text-not-fitting'
      | 'text-not-keepable'
    >

/** Why something was not done, as the page says it: one line for each reason. */
export type DeskProblem = { readonly status: 404 | 409 | 413 | 422; readonly lines: readonly string[] }

const statuses: Readonly<Record<AnyRefusal['kind'], DeskProblem['status']>> = {
  'no-files': 422,
  'too-many-files': 422,
  'files-too-large': 413,
  'reception-not-found': 404,
  'received-file-not-found': 404,
  'received-sheet-not-found': 404,
  'received-changed-by-other': 409,
  'already-imported': 409,
  'finding-not-found': 404,
  'nothing-to-accept': 422,
  'difference-not-found': 409,
  'nothing-to-undo': 409,
  'value-not-valid': 422,
  'nothing-to-import': 409,
  'import-refused': 409,
  'not-imported': 409,
  'reading-under-way': 409,
  'nothing-to-read': 409,
  'city-not-found': 404,
  'column-not-known': 422,
  'department-not-found': 422,
  'name-missing': 422,
  'not-editable': 409,
  'part-not-found': 404,
  'sheet-not-found': 404,
  'text-not-fitting': 422,
  'text-not-keepable': 422,
}

/** A refused command of the desk in plain words, with its HTTP status. */
export const deskProblem = (refusal: AnyRefusal): DeskProblem => ({
  status: statuses[refusal.kind],
  lines: deskRefusalMessage(refusal).split('\n'),
})
