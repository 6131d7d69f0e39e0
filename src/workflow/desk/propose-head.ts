import { wordsKey } from '../../base/text.ts'
import type { Department } from '../../sheet/department.ts'
import type { HeadReason, ReceivedHead } from '../../sheet/received-sheet.ts'
import type { Sheet } from '../../sheet/sheet.ts'
import { departmentsInName } from './departments-in-name.ts'
import { matchDepartment } from './match-department.ts'
import { fiscalYearInName, phaseInName } from './words-in-name.ts'

/** What a city knows of itself, to recognise it in names. */
export type KnownCity = { readonly name: string | null; readonly departments: readonly Department[] }

type Read = { readonly sheet: Sheet; readonly path: string }
type Named = { readonly name: string; readonly because: HeadReason }

/** The file's own name first, then its folders, the nearest first. */
const namesOf = (path: string): readonly Named[] => {
  const [file = '', ...folders] = path.split('/').toReversed()
  return [
    { name: file.replace(/\.[^.]{1,5}$/, ''), because: 'file-name' },
    ...folders.map((name): Named => ({ name, because: 'folder-name' })),
  ]
}

/** What the document says, else what a name says, else nothing. */
const proposeOne = <Value>(inDocument: Value | null, path: string, inName: (name: string) => Value | null) => {
  if (inDocument !== null) return { value: inDocument, because: 'document' } as const
  for (const { name, because } of namesOf(path)) {
    const value = inName(name)
    if (value !== null) return { value, because }
  }
  return { value: null, because: 'unknown' } as const
}

const proposeDepartments = ({ sheet, path }: Read, { name, departments }: KnownCity): ReceivedHead['departments'] => {
  const written = sheet.departments.filter((one) => wordsKey(one) !== '')
  if (written.length > 0)
    return { value: written.map((one) => matchDepartment(one, departments, name)), because: 'document' }
  const named = proposeOne(null, path, (one) => {
    const found = departmentsInName(one, departments)
    return found.length > 0 ? found : null
  })
  const value = (named.value ?? []).map((found) => ({
    name: found.name,
    departmentId: found.id,
    match: 'same' as const,
  }))
  return { value, because: named.because }
}

/** The departments of a year; all that are not gone, while the year is not known. */
const departmentsIn = ({ departments }: KnownCity, year: number | null): readonly Department[] =>
  departments.filter(({ firstYear, lastYear }) =>
    year === null ? lastYear === null : firstYear <= year && (lastYear === null || year <= lastYear),
  )

/**
 * For whom, which year and which phase a sheet that was read seems to be: by its own words, else by the name of its file
 * or folder. 「R7中間/総務部.xlsx」 without a head is of 総務部, 2025, midyear, and it is said that the names say so.
 */
export const proposeHead = (read: Read, city: KnownCity): ReceivedHead => {
  const fiscalYear = proposeOne(read.sheet.fiscalYear, read.path, fiscalYearInName)
  const phase = proposeOne(read.sheet.phase, read.path, phaseInName)
  const departments = departmentsIn(city, fiscalYear.value)
  return { departments: proposeDepartments(read, { ...city, departments }), fiscalYear, phase }
}
