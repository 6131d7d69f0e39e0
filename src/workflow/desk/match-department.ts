import { wordsKey } from '../../base/text.ts'
import type { Department } from '../../sheet/department.ts'
import type { ProposedDepartment } from '../../sheet/received-sheet.ts'

/** Ways of writing that differ from city to city and person to person, and mean the same. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/センター/g, 'C'],
  [/[ヶケヵ]/g, 'ケ'],
  [/子ども|子供/g, 'こども'],
  [/[作創]り/g, 'づくり'],
  [/[・･,，、/／]/g, ''],
  [/[(（][^)）]*[)）]/g, ''],
]

/** A department's name without what people write differently: 「ｾﾝﾀｰ」 and 「センター」 are one, brackets are left out. */
export const departmentKey = (name: string): string =>
  spellings.reduce((key, [way, same]) => key.replace(way, same), wordsKey(name.normalize('NFKC')))

const levels = ['部', '局', '課', '室'] as const
const inner = /.[課室係所]$/

/** 「総務」 for 「総務部」: the level of the department is not written. */
const isShortFor = (short: string, long: string): boolean => levels.some((level) => long === short + level)

/** 「総務部人事課」 for 「総務部」: a part of the department is written behind it. */
const isPartOf = (written: string, department: string): boolean =>
  written.startsWith(department) &&
  levels.some((level) => department.endsWith(level)) &&
  inner.test(written.slice(department.length))

const only = (found: readonly Department[]): Department | null => (found.length === 1 ? (found[0] ?? null) : null)

const findSimilar = (name: string, departments: readonly Department[], cityName: string | null): Department | null => {
  const key = departmentKey(cityName !== null && name.startsWith(cityName) ? name.slice(cityName.length) : name)
  if (key === '') return null
  const ways: readonly ((own: string) => boolean)[] = [
    (own) => own === key,
    (own) => isShortFor(key, own) || isShortFor(own, key),
    (own) => isPartOf(key, own),
  ]
  for (const way of ways) {
    const found = departments.filter((department) => way(departmentKey(department.name)))
    // Where several could be meant, none is proposed.
    if (found.length > 0) return only(found)
  }
  return null
}

/**
 * Which of a city's departments a written name means: the one of that name, else the only one that is written a little
 * differently (「自治Ｃ」 and 「自治センター」, 「総務」 and 「総務部」), else a new one.
 */
export const matchDepartment = (
  name: string,
  departments: readonly Department[],
  cityName: string | null,
): ProposedDepartment => {
  const same = departments.find((department) => wordsKey(department.name) === wordsKey(name))
  if (same) return { name, departmentId: same.id, match: 'same' }
  const similar = findSimilar(name, departments, cityName)
  return similar ? { name, departmentId: similar.id, match: 'similar' } : { name, departmentId: null, match: 'new' }
}
