import { wordsKey } from '../base/text.ts'
import type { Phase } from '../sheet/phase.ts'
import type { SheetFinding } from '../sheet/sheet-finding.ts'
import type { Form } from './form.ts'
import type { FormHead } from './form-head.ts'
import { doubtOf } from './reading-doubt.ts'

/** The pages of one sheet. */
export type FormGroup = { readonly forms: readonly Form[]; readonly findings: readonly SheetFinding[] }

type Draft = { readonly forms: Form[]; department: string; fiscalYear: number | null; phase: Phase | null }

const departmentKey = ({ head }: Form): string => wordsKey(head.departments.join('・'))

/** What a page does not say it takes over from the sheet before it. */
const belongsTo = (form: Form, group: Draft): boolean => {
  const department = departmentKey(form)
  const { fiscalYear, phase } = form.head
  return (
    (department === '' || group.department === '' || group.department === department) &&
    (fiscalYear === null || group.fiscalYear === null || group.fiscalYear === fiscalYear) &&
    (phase === null || group.phase === null || group.phase === phase)
  )
}

const addTo = (group: Draft, form: Form): void => {
  group.forms.push(form)
  group.department ||= departmentKey(form)
  group.fiscalYear ??= form.head.fiscalYear
  group.phase ??= form.head.phase
}

/** The title of a later page that differs from the first one's, which stands instead as a proposal. */
const findDifferingTitles = (forms: readonly Form[]): readonly SheetFinding[] => {
  const first = forms.find(({ head }) => head.title !== null)?.head.title
  return forms.flatMap(({ head }) => {
    if (!first || head.title === null || !head.titlePlace || wordsKey(head.title) === wordsKey(first)) return []
    return [
      {
        ...doubtOf('form-title-differs', head.titlePlace, { column: 'title' }, { words: head.title }),
        proposal: first,
      },
    ]
  })
}

const isUntitled = (forms: readonly Form[]): boolean => forms.every(({ head }) => head.title === null)

/** Pages that only name their department take over title, year and phase from those before; a title of their own does not. */
const takeOver = (groups: readonly Draft[]): readonly (readonly Form[])[] => {
  let before: Pick<FormHead, 'title' | 'fiscalYear' | 'phase'> = { title: null, fiscalYear: null, phase: null }
  return groups.map(({ forms, fiscalYear, phase }) => {
    const [first, ...others] = forms
    if (!first) return forms
    const untitled = isUntitled(forms)
    const head: FormHead = {
      ...first.head,
      title: untitled ? before.title : first.head.title,
      fiscalYear: first.head.fiscalYear ?? (fiscalYear === null && untitled ? before.fiscalYear : null),
      phase: first.head.phase ?? (phase === null && untitled ? before.phase : null),
    }
    before = {
      title: forms.find((form) => form.head.title !== null)?.head.title ?? before.title,
      fiscalYear: fiscalYear ?? before.fiscalYear,
      phase: phase ?? before.phase,
    }
    return [{ ...first, head }, ...others]
  })
}

/** Puts the titled pages of the same department, year and phase together. */
export const groupForms = (forms: readonly Form[]): readonly FormGroup[] => {
  const groups: Draft[] = []
  const byDepartment = new Map<string, Draft[]>()
  for (const form of forms) {
    const last = groups.at(-1)
    const department = departmentKey(form)
    const known =
      last && belongsTo(form, last) ? last : byDepartment.get(department)?.find((group) => belongsTo(form, group))
    const group = known ?? { forms: [], department: '', fiscalYear: null, phase: null }
    addTo(group, form)
    if (known) continue
    groups.push(group)
    if (department) byDepartment.set(department, [...(byDepartment.get(department) ?? []), group])
  }
  return takeOver(groups).map((forms) => ({ forms, findings: findDifferingTitles(forms) }))
}
