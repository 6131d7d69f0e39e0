import { type FiscalYear, fiscalYearOn, isFiscalYear } from '../../sheet/fiscal-year.ts'
import { type Phase, phases } from '../../sheet/phase.ts'
import { dayInJapan } from '../../view/show-day.ts'

export type YearAndPhase = { readonly fiscalYear: FiscalYear; readonly phase: Phase }

/** The phase that is collected about a day: the midyear report from October, the final one from April of the next year. */
const phaseAbout = (day: string): Phase => {
  const month = Number(day.slice(5, 7))
  return month >= 10 || month <= 3 ? 'midyear' : 'initial'
}

/** Which year and phase an address or form names; what it does not say is what a day in the office is about. */
export const readYearAndPhase = (
  { year, phase }: { readonly year: string | undefined; readonly phase: string | undefined },
  now: Date,
): YearAndPhase => {
  const today = dayInJapan(now.toISOString())
  const asked = Number(year)
  return {
    fiscalYear: isFiscalYear(asked) ? asked : fiscalYearOn(today),
    phase: phases.find((known) => known === phase) ?? phaseAbout(today),
  }
}
