/** A Japanese era: its name, its letter, and the western year of its first year. */
export type Era = { readonly name: string; readonly letter: string; readonly firstYear: number; readonly start: string }

/** The eras since 1868, newest first; `start` is the first day of the era. */
export const eras: readonly Era[] = [
  { name: '令和', letter: 'R', firstYear: 2019, start: '2019-05-01' },
  { name: '平成', letter: 'H', firstYear: 1989, start: '1989-01-08' },
  { name: '昭和', letter: 'S', firstYear: 1926, start: '1926-12-25' },
  { name: '大正', letter: 'T', firstYear: 1912, start: '1912-07-30' },
  { name: '明治', letter: 'M', firstYear: 1868, start: '1868-01-25' },
]

/** The western year of an era's year: `westernYear('令和', 7)` and `westernYear('R', 7)` are 2025. Null: no such era. */
export const westernYear = (era: string, year: number): number | null => {
  const found = eras.find(({ name, letter }) => era === name || era.toUpperCase() === letter)
  return found && year >= 1 ? found.firstYear + year - 1 : null
}

/** A fiscal year as the city writes it: `fiscalYearName(2025)` is 「令和7年度」; it takes the era of its April. */
export const fiscalYearName = (fiscalYear: number): string => {
  const era = eras.find(({ start }) => `${String(fiscalYear).padStart(4, '0')}-04-30` >= start)
  // 2019 began in 平成31 and ended in 令和元; cities call the whole of it 令和元年度.
  const named = fiscalYear === 2019 ? eras[0] : era
  if (!named) return `${fiscalYear}年度`
  const year = fiscalYear - named.firstYear + 1
  return `${named.name}${year === 1 ? '元' : year}年度`
}
