import { wordsKey } from '../base/text.ts'
import type { SheetFinding } from '../sheet/sheet-finding.ts'
import type { Form } from './divide-forms.ts'
import { doubtOf } from './reading-doubt.ts'

/** The pages of one sheet. */
export type FormGroup = { readonly forms: readonly Form[]; readonly findings: readonly SheetFinding[] }

const departmentKey = ({ head }: Form): string => wordsKey(head.departments.join('・'))

/** What a page does not say it takes over from the sheet before it. */
const belongsTo = (form: Form, group: readonly Form[]): boolean => {
  const agrees = <Value>(value: Value | null, others: readonly (Value | null)[]): boolean => {
    const known = others.filter((other) => other !== null)
    return value === null || known.length === 0 || known.includes(value)
  }
  const departments = group.map(departmentKey).filter((key) => key !== '')
  return (
    (departmentKey(form) === '' || departments.length === 0 || departments.includes(departmentKey(form))) &&
    agrees(
      form.head.fiscalYear,
      group.map(({ head }) => head.fiscalYear),
    ) &&
    agrees(
      form.head.phase,
      group.map(({ head }) => head.phase),
    )
  )
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

/** Puts the titled pages of the same department, year and phase together. */
export const groupForms = (forms: readonly Form[]): readonly FormGroup[] => {
  const groups: Form[][] = []
  for (const form of forms) {
    const last = groups.at(-1)
    const own =
      last && belongsTo(form, last)
        ? last
        : groups.find((group) => departmentKey(form) !== '' && belongsTo(form, group))
    if (own) own.push(form)
    else groups.push([form])
  }
  return groups.map((group) => ({ forms: group, findings: findDifferingTitles(group) }))
}
