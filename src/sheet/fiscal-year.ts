/** The year a fiscal year begins in: 2025 is 令和7年度, April 2025 to March 2026. */
export type FiscalYear = number

/** The date a phase's figures are true for: `asOfDate(2025, 'midyear')` is 2025-09-30. */
export const asOfDate = (fiscalYear: FiscalYear, phase: 'initial' | 'midyear' | 'final'): string =>
  ({ initial: `${fiscalYear}-04-01`, midyear: `${fiscalYear}-09-30`, final: `${fiscalYear + 1}-03-31` })[phase]
