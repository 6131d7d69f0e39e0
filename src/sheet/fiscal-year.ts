/** The year a fiscal year begins in: 2025 is 令和7年度, April 2025 to March 2026. */
export type FiscalYear = number

/** Whether a number can be a fiscal year of a city: 7 cannot, it is the year of an era. */
export const isFiscalYear = (year: number | null): year is FiscalYear =>
  year !== null && Number.isInteger(year) && year >= 1868 && year < 3000

/** The fiscal year a day lies in: `fiscalYearOn('2026-03-31')` is 2025. */
export const fiscalYearOn = (day: string): FiscalYear => Number(day.slice(0, 4)) - (day.slice(5, 7) < '04' ? 1 : 0)

/** The date a phase's figures are true for: `asOfDate(2025, 'midyear')` is 2025-09-30. */
export const asOfDate = (fiscalYear: FiscalYear, phase: 'initial' | 'midyear' | 'final'): string =>
  ({ initial: `${fiscalYear}-04-01`, midyear: `${fiscalYear}-09-30`, final: `${fiscalYear + 1}-03-31` })[phase]
