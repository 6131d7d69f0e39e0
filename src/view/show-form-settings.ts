import type { FormFault } from '../sheet/form-fault.ts'
import type { OfficialForm } from '../sheet/official-form.ts'
import { changeToUndo, formVersion, type OfficialFormChange } from '../sheet/official-form-change.ts'
import { type Phase, phases } from '../sheet/phase.ts'
import { formFaultMessage } from './message/form-fault.ts'
import { type FormDeed, formDeedWords, paperWords } from './message/form-setting.ts'
import { phaseLabels } from './message/phase-label.ts'
import { showInstant } from './show-day.ts'
import type { SheetPage } from './show-sheet-page.ts'

/** The page where a city's form is edited, with a preview beside. */
export type FormSettings = {
  readonly json: string
  /** The version of the form that the person sees; sent back with what they save. */
  readonly version: number
  readonly phases: readonly { readonly phase: Phase; readonly label: string; readonly current: boolean }[]
  readonly status: string | null
  readonly refusal: string | null
  readonly faults: readonly { readonly key: string; readonly words: string; readonly line: string }[]
  /** The form that the JSON describes, filled with a sheet; null where the JSON has faults. */
  readonly preview: FormPreview | null
  /** The changes so far, newest first. */
  readonly changes: readonly { readonly version: number; readonly words: string }[]
  /** What would be taken back next. */
  readonly undo: string | null
  readonly isDefault: boolean
}

export type FormPreview = {
  readonly page: SheetPage
  readonly name: string
  /** 「A4 横、余白は…」 */
  readonly paper: string
  /** Whose words fill it. */
  readonly filledWith: string
}

export type FormSettingsParts = {
  readonly json: string
  readonly phase: Phase
  readonly changes: readonly OfficialFormChange[]
  readonly deed: FormDeed | null
  readonly refusal: string | null
  readonly faults: readonly FormFault[]
  readonly preview: FormPreview | null
  readonly isDefault: boolean
}

const faultLine = (json: string, line: number | null): string => {
  const words = line === null ? '' : (json.split('\n')[line - 1] ?? '').trim()
  return words.length > 60 ? `${words.slice(0, 60)}…` : words
}

const changeWords = ({ version, actor, at, after, undoes }: OfficialFormChange): string => {
  const deed =
    undoes === null ? (after === null ? '標準の様式に戻す' : `「${after.name}」に変更`) : `第${undoes}版の変更を取消し`
  return `第${version}版 ${showInstant(at)} ${actor} ${deed}`
}

/** Shows what the page needs of a form in force or being tried. */
export const showFormSettings = (parts: FormSettingsParts): FormSettings => {
  const { json, phase, changes, deed, refusal, faults, preview, isDefault } = parts
  const last = changeToUndo(changes)
  return {
    json,
    version: formVersion(changes),
    phases: phases.map((one) => ({ phase: one, label: phaseLabels[one], current: one === phase })),
    status: deed && formDeedWords[deed],
    refusal,
    faults: faults.map((fault, index) => ({
      key: String(index),
      words: `${fault.line === null ? '' : `${fault.line}行目　`}${formFaultMessage(fault)}`,
      line: faultLine(json, fault.line),
    })),
    preview,
    changes: changes.toReversed().map((change) => ({ version: change.version, words: changeWords(change) })),
    undo: last && changeWords(last),
    isDefault,
  }
}

/** A preview of a form, with whose words fill it: those of a sheet of the city, or ours. */
export const showFormPreview = (form: OfficialForm, page: SheetPage, departments: string | null): FormPreview => ({
  page,
  name: form.name,
  paper: paperWords(form),
  filledWith:
    departments === null ? '調書がまだないため、例の文で示しています。' : `${departments}の調書で示しています。`,
})
