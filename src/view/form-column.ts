import {
  defaultOfficialForm,
  type FormColumnKey,
  type FormColumnSetting,
  formColumnKeys,
  type OfficialForm,
} from '../sheet/official-form.ts'
import type { Phase } from '../sheet/phase.ts'
import type { ActionItem, ActionStep, ExtraColumns, Sheet } from '../sheet/sheet.ts'
import type { FormColumn, FormHeadings } from './form-view.ts'
import { columnLabel } from './message/column-label.ts'

/** The key of a column of the city's own: `extraKey('予算額')` is `extra.予算額`, as the store calls it. */
export const extraKey = (heading: string): string => `extra.${heading}`

type Wanted = Omit<FormColumn, 'width'> & { readonly weight: number }

const headingIn = ({ heading }: FormColumnSetting, phase: Phase): string =>
  typeof heading === 'string' ? heading : heading[phase]

const keyOf = (column: FormColumnSetting, phase: Phase): string =>
  column.key === 'extra' ? extraKey(headingIn(column, phase)) : column.key

const hasWords = (text: string | null | undefined): boolean => (text ?? '').trim() !== ''

const extraKeys = ({ extra = {} }: { readonly extra?: ExtraColumns }): readonly string[] =>
  Object.entries(extra).flatMap(([heading, text]) => (hasWords(text) ? [extraKey(heading)] : []))

const lineKeys = (line: ActionItem | ActionStep): readonly string[] => [
  ...(hasWords(line.target) ? ['target'] : []),
  ...(hasWords(line.progress) ? ['progress'] : []),
  ...extraKeys(line),
]

const stepKeys = (step: ActionStep): readonly string[] => [
  ...(hasWords(step.section) ? ['section'] : []),
  ...lineKeys(step),
]

/** The columns in which something stands on a sheet: the form's own kinds, then the city's in the order they are met. */
const writtenKeys = ({ goals }: Sheet): ReadonlySet<string> => {
  const written = new Set([
    ...goals.flatMap(({ items }) => items.flatMap((item) => [...lineKeys(item), ...item.steps.flatMap(stepKeys)])),
    ...goals.flatMap(extraKeys),
  ])
  return new Set<string>(formColumnKeys.filter((key) => written.has(key))).union(written)
}

/** Columns over all rows of a goal are shown in their phases; what is written in another phase stands under the rows. */
const isOfGoal = (key: FormColumnKey): boolean => key === 'grade' || key === 'remark'

const averageWeight = (columns: readonly Wanted[]): number =>
  columns.reduce((sum, { weight }) => sum + weight, 0) / Math.max(1, columns.length)

const settingOf = (form: OfficialForm, key: string): FormColumnSetting | undefined =>
  [...form.columns, ...defaultOfficialForm.columns].find((column) => column.key === key)

const unnamed = (form: OfficialForm, key: string, phase: Phase, weight: number): Wanted => {
  const setting = settingOf(form, key)
  if (setting) return { ...setting, key, role: setting.key, heading: headingIn(setting, phase), weight: setting.width }
  if (key === 'section') return { key, role: 'section', heading: columnLabel(key), weight, align: 'start' }
  return { key, role: 'extra', heading: key.replace(/^extra\./, ''), weight, align: 'start' }
}

/** The columns of a form in a sheet's phase, and after them those that have words and that the form does not show. */
export const formColumns = (sheet: Sheet, form: OfficialForm): readonly FormColumn[] => {
  const phase = sheet.phase ?? 'midyear'
  const written = writtenKeys(sheet)
  const named = form.columns
    .filter((column) => column.phases.includes(phase) || (!isOfGoal(column.key) && written.has(keyOf(column, phase))))
    .map(
      (column): Wanted => ({
        key: keyOf(column, phase),
        role: column.key,
        heading: headingIn(column, phase),
        weight: column.width,
        align: column.align,
      }),
    )
  const shown = new Set(named.map(({ key }) => key))
  const weight = averageWeight(named) / 2
  const all = [
    ...named,
    ...[...written].filter((key) => !shown.has(key)).map((key) => unnamed(form, key, phase, weight)),
  ]
  const whole = all.reduce((sum, column) => sum + column.weight, 0)
  return all.map(({ key, role, heading, align, weight: own }) => ({ key, role, heading, width: own / whole, align }))
}

/** What a form calls the three columns that are read and measured, in a phase; the default form's words where it has none. */
export const formHeadings = (form: OfficialForm, phase: Phase): FormHeadings => {
  const of = (key: 'action' | 'target' | 'progress'): string => {
    const setting = settingOf(form, key)
    return setting ? headingIn(setting, phase) : columnLabel(key)
  }
  return { action: of('action'), target: of('target'), progress: of('progress') }
}
