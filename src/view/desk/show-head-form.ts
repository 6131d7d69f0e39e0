import type { Department } from '../../sheet/department.ts'
import type { FiscalYear } from '../../sheet/fiscal-year.ts'
import { phases } from '../../sheet/phase.ts'
import type { ReceivedHead } from '../../sheet/received-sheet.ts'
import { departmentMatchLabels, headReasonLabels } from '../message/desk-head-label.ts'
import { phaseNames } from '../message/phase-label.ts'
import { yearLabel } from '../show-year-switch.ts'

export type Choice = { readonly value: string; readonly label: string }

/** The form that says for whom a received sheet is, which year and which phase; with why each is proposed. */
export type HeadForm = {
  readonly departments: readonly {
    readonly key: string
    readonly value: string
    readonly choices: readonly Choice[]
    readonly because: string
  }[]
  /** One more, for a sheet that departments make jointly. */
  readonly moreDepartments: readonly Choice[]
  readonly departmentsBecause: string
  readonly year: string
  readonly years: readonly Choice[]
  readonly yearBecause: string
  readonly phase: string
  readonly phases: readonly Choice[]
  readonly phaseBecause: string
  readonly isKnown: boolean
}

/** What a city has to choose from. */
export type HeadChoices = { readonly departments: readonly Department[]; readonly years: readonly FiscalYear[] }

const inYear = ({ departments }: HeadChoices, year: FiscalYear | null): readonly Department[] =>
  year === null
    ? departments
    : departments.filter(({ firstYear, lastYear }) => firstYear <= year && (lastYear === null || lastYear >= year))

/** `id:…` for a department of the city, `name:…` for one that is written and not known. */
const departmentValue = ({ departmentId, name }: ReceivedHead['departments']['value'][number]): string =>
  departmentId === null ? `name:${name}` : `id:${departmentId}`

/** For whom a received sheet is, to be looked at and chosen anew. */
export const showHeadForm = (head: ReceivedHead, known: HeadChoices): HeadForm => {
  const { departments, fiscalYear, phase } = head
  const choices = inYear(known, fiscalYear.value)
    .toSorted((a, b) => a.position - b.position)
    .map(({ id, name }): Choice => ({ value: `id:${id}`, label: name }))
  const years = [...new Set([...known.years, ...(fiscalYear.value === null ? [] : [fiscalYear.value])])]
  return {
    departments: departments.value.map((one, index) => {
      const value = departmentValue(one)
      const own = choices.some((choice) => choice.value === value)
        ? []
        : [{ value, label: `${one.name}（新しく登録）` }]
      return { key: String(index), value, choices: [...own, ...choices], because: departmentMatchLabels[one.match] }
    }),
    moreDepartments: choices,
    departmentsBecause: headReasonLabels[departments.because],
    year: String(fiscalYear.value ?? ''),
    years: years.toSorted((a, b) => b - a).map((year) => ({ value: String(year), label: yearLabel(year) })),
    yearBecause: headReasonLabels[fiscalYear.because],
    phase: phase.value ?? '',
    phases: phases.map((value) => ({ value, label: phaseNames[value] })),
    phaseBecause: headReasonLabels[phase.because],
    isKnown: departments.value.length > 0 && fiscalYear.value !== null && phase.value !== null,
  }
}
