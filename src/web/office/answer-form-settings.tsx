import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { FormSettingsPage } from '../../component/form-settings-page.tsx'
import { writePdf } from '../../export/write-pdf.ts'
import type { City } from '../../sheet/city.ts'
import { fiscalYearOn } from '../../sheet/fiscal-year.ts'
import type { FormFault } from '../../sheet/form-fault.ts'
import type { OfficialForm } from '../../sheet/official-form.ts'
import { type Phase, phases } from '../../sheet/phase.ts'
import { readOfficialFormText } from '../../sheet/read-official-form-text.ts'
import { scaleOfYear } from '../../sheet/self-evaluation.ts'
import { findCity } from '../../store/city/find-city.ts'
import { findFormChanges } from '../../store/city/find-form-changes.ts'
import { findOwnForm } from '../../store/city/find-own-form.ts'
import { findFiscalYears } from '../../store/draft/find-fiscal-years.ts'
import { formSettingsAddress } from '../../view/address.ts'
import { formJson } from '../../view/form-json.ts'
import type { FormView } from '../../view/form-view.ts'
import { formRefusalMessage } from '../../view/message/form-refusal.ts'
import { type FormDeed, formDeeds } from '../../view/message/form-setting.ts'
import { refusalMessage } from '../../view/message/refusal-message.ts'
import { officialFormJsonSchema } from '../../view/official-form-json-schema.ts'
import { sampleSheet } from '../../view/sample-sheet.ts'
import { dayInJapan } from '../../view/show-day.ts'
import { showForm } from '../../view/show-form.ts'
import { type FormPreview, showFormPreview, showFormSettings } from '../../view/show-form-settings.ts'
import { showSheetPage, withoutDepth } from '../../view/show-sheet-page.ts'
import { type ChangeFormRefusal, changeOfficialForm } from '../../workflow/change-official-form.ts'
import { type UndoFormChangeRefusal, undoFormChange } from '../../workflow/undo-form-change.ts'
import { answerPage, answerProblem } from '../answer-page.tsx'
import { contentDisposition } from '../content-disposition.ts'
import { siteOf } from '../frame.ts'
import { findPreviewSheet } from './find-preview-sheet.ts'
import type { OfficeParts } from './office-parts.ts'
import { readSettings, readVersion } from './read-settings-form.ts'

type SettingsRefusal = ChangeFormRefusal | UndoFormChangeRefusal

const statuses: Readonly<Record<SettingsRefusal['kind'], ContentfulStatusCode>> = {
  'city-not-found': 404,
  'text-not-keepable': 422,
  'form-not-valid': 422,
  'form-changed-by-other': 409,
  'form-not-changed': 422,
  'no-change-to-undo': 409,
}

const refusalWords = (refusal: SettingsRefusal): string =>
  refusal.kind === 'city-not-found' || refusal.kind === 'text-not-keepable'
    ? refusalMessage(refusal)
    : formRefusalMessage(refusal)

/** What stands on the page beside the form in force. */
type Shown = {
  readonly phase: Phase
  /** As it was typed; null: the form in force. */
  readonly json: string | null
  readonly deed: FormDeed | null
  readonly refusal: SettingsRefusal | null
  /** Faults are shown also where nothing was to be saved. */
  readonly status?: ContentfulStatusCode
}

type Filled = {
  readonly form: FormView
  readonly departments: string | null
  readonly city: City
  readonly fiscalYear: number
}

// The form's own title and the first goals are enough to see what it makes of a sheet.
const fill = async (parts: OfficeParts, form: OfficialForm, phase: Phase): Promise<Filled | null> => {
  const city = await findCity(parts.db, parts.code)
  if (!city) return null
  const kept = await findPreviewSheet(parts, phase)
  const fiscalYear = kept?.fiscalYear ?? fiscalYearOn(dayInJapan(parts.frame.now().toISOString()))
  const sheet = kept
    ? { ...kept.sheet, title: '', goals: kept.sheet.goals.slice(0, 2) }
    : sampleSheet(form, phase, fiscalYear)
  return {
    form: showForm(sheet, form, scaleOfYear(city.scales, fiscalYear)),
    departments: kept ? sheet.departments.join('・') : null,
    city,
    fiscalYear,
  }
}

const previewOf = async (parts: OfficeParts, form: OfficialForm, phase: Phase): Promise<FormPreview | null> => {
  const filled = await fill(parts, form, phase)
  if (!filled) return null
  const scale = scaleOfYear(filled.city.scales, filled.fiscalYear)
  const depth = { ...withoutDepth, scale, fiscalYear: filled.fiscalYear, lines: new Map() }
  return showFormPreview(form, showSheetPage(filled.form, depth), filled.departments)
}

type Tried = { readonly form: OfficialForm | null; readonly faults: readonly FormFault[] }

const tryForm = (json: string): Tried => {
  const read = readOfficialFormText(json)
  return read.ok ? { form: read.value, faults: [] } : { form: null, faults: read.refusal }
}

const answerSettings = async (c: Context, parts: OfficeParts, shown: Shown): Promise<Response> => {
  const { db, code, frame } = parts
  const city = await findCity(db, code)
  const site = siteOf(frame, { city, years: await findFiscalYears(db, code), current: null })
  if (!city) return answerProblem(c, site, 'page-not-found')
  const { phase, deed, refusal } = shown
  const json = shown.json ?? formJson(city.officialForm)
  const { form, faults } = shown.json === null ? { form: city.officialForm, faults: [] } : tryForm(shown.json)
  const settings = showFormSettings({
    json,
    phase,
    changes: await findFormChanges(db, code),
    deed,
    refusal: refusal && refusalWords(refusal),
    faults,
    preview: form && (await previewOf(parts, form, phase)),
    isDefault: (await findOwnForm(db, code)) === null,
  })
  const status = refusal ? statuses[refusal.kind] : faults.length > 0 ? 422 : 200
  return answerPage(
    c,
    { site, title: '様式の設定', crumbs: [], status },
    <FormSettingsPage settings={settings} address={formSettingsAddress} />,
  )
}

const notUnderstood = async (c: Context, { db, code, frame }: OfficeParts): Promise<Response> => {
  const site = siteOf(frame, { city: await findCity(db, code), years: [], current: null })
  return answerProblem(c, site, 'form-not-understood')
}

const inForce = { json: null, deed: null, refusal: null } as const

/** Answers with the page where the city's form is edited, as it is in force. */
export const answerFormSettings = (c: Context, parts: OfficeParts): Promise<Response> => {
  const phase = phases.find((known) => known === c.req.query('phase')) ?? 'midyear'
  const deed = formDeeds.find((known) => known === c.req.query('done')) ?? null
  return answerSettings(c, parts, { ...inForce, phase, deed })
}

/** Shows what was typed, with its preview or its faults; nothing is saved. */
export const answerTriedForm = async (c: Context, parts: OfficeParts): Promise<Response> => {
  const sent = readSettings(await c.req.parseBody())
  return sent === null ? notUnderstood(c, parts) : answerSettings(c, parts, { ...inForce, ...sent })
}

/** What was typed as PDF, on the form's own paper; where it has faults, the page with them. */
export const answerFormPaper = async (c: Context, parts: OfficeParts): Promise<Response> => {
  const sent = readSettings(await c.req.parseBody())
  if (sent === null) return notUnderstood(c, parts)
  const { form } = tryForm(sent.json)
  const filled = form && (await fill(parts, form, sent.phase))
  if (!filled) return answerSettings(c, parts, { ...inForce, ...sent })
  const { pdf } = await writePdf(filled.form)
  return c.body(pdf, 200, { 'content-type': 'application/pdf', 'content-disposition': 'inline' })
}

// 303: the page is asked for anew, so that going back or reloading sends nothing twice.
const backWith = (c: Context, deed: FormDeed, phase: Phase): Response =>
  c.redirect(`${formSettingsAddress}?done=${deed}&phase=${phase}`, 303)

/** Saves what was typed as the city's form; where it is refused, all of it comes back with what to do. */
export const answerSavedForm = async (c: Context, parts: OfficeParts): Promise<Response> => {
  const sent = readSettings(await c.req.parseBody())
  if (sent === null) return notUnderstood(c, parts)
  const result = await changeOfficialForm(parts.workplace, parts.actor, sent)
  return result.ok
    ? backWith(c, 'saved', sent.phase)
    : answerSettings(c, parts, { ...inForce, ...sent, refusal: result.refusal })
}

const answerBack = async (c: Context, parts: OfficeParts, deed: 'undone' | 'default'): Promise<Response> => {
  const version = readVersion(await c.req.parseBody())
  if (version === null) return notUnderstood(c, parts)
  const { workplace, actor } = parts
  const result =
    deed === 'undone'
      ? await undoFormChange(workplace, actor, { version })
      : await changeOfficialForm(workplace, actor, { json: null, version })
  return result.ok
    ? backWith(c, deed, 'midyear')
    : answerSettings(c, parts, { ...inForce, phase: 'midyear', refusal: result.refusal })
}

/** Takes the last change of the form back. */
export const answerFormUndone = (c: Context, parts: OfficeParts): Promise<Response> => answerBack(c, parts, 'undone')

/** Goes back to the default form. */
export const answerDefaultForm = (c: Context, parts: OfficeParts): Promise<Response> => answerBack(c, parts, 'default')

const file = (c: Context, json: string, japanese: string, plain: string): Response =>
  c.body(json, 200, {
    'content-type': 'application/json; charset=utf-8',
    'content-disposition': contentDisposition(japanese, plain),
  })

/** The form in force as a JSON file. */
export const answerFormFile = async (c: Context, { db, code }: OfficeParts): Promise<Response> => {
  const city = await findCity(db, code)
  return city ? file(c, formJson(city.officialForm), '様式.json', 'shirube-form.json') : c.notFound()
}

/** The schema of a form's JSON as a file. */
export const answerFormSchema = (c: Context): Response =>
  file(
    c,
    `${JSON.stringify(officialFormJsonSchema(), null, 2)}\n`,
    '様式の定義.schema.json',
    'shirube-form.schema.json',
  )
