import type { Context } from 'hono'
import { OfficeYearPage } from '../../component/office-year-page.tsx'
import { type FiscalYear, fiscalYearOn } from '../../sheet/fiscal-year.ts'
import { findCity } from '../../store/city/find-city.ts'
import { findDepartmentsOfYear } from '../../store/city/find-departments-of-year.ts'
import { findFiscalYears } from '../../store/draft/find-fiscal-years.ts'
import { findSheetSummaries } from '../../store/draft/find-sheet-summaries.ts'
import { findMeasuredSheets } from '../../store/reading/find-measured-sheets.ts'
import { dayInJapan } from '../../view/show-day.ts'
import { showOfficeYear } from '../../view/show-office-year.ts'
import { mayAct } from '../../workflow/permission.ts'
import { answerPage, answerProblem } from '../answer-page.tsx'
import { siteOf } from '../frame.ts'
import type { OfficeParts } from './office-parts.ts'

/** Answers with the board of a fiscal year for staff; without a year asked for, the newest one. */
export const answerYear = async (
  c: Context,
  { db, code, frame, actor }: OfficeParts,
  asked: FiscalYear | null,
): Promise<Response> => {
  const city = await findCity(db, code)
  const years = await findFiscalYears(db, code)
  const current = asked ?? years[0] ?? fiscalYearOn(dayInJapan(frame.now().toISOString()))
  const site = siteOf(frame, { city, years, current })
  if (asked !== null && !years.includes(asked)) return answerProblem(c, site, 'year-not-found')
  const year = showOfficeYear(current, await findSheetSummaries(db, code, current), {
    departments: await findDepartmentsOfYear(db, code, current),
    scales: city?.scales ?? [],
    measured: await findMeasuredSheets(db, code, current),
  })
  const hasSettings = mayAct(actor, 'change-form', [])
  const page = <OfficeYearPage year={year} hasSettings={hasSettings} />
  return answerPage(c, { site, title: `${year.name}の調書`, crumbs: [] }, page)
}
