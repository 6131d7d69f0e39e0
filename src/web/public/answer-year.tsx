import type { Context } from 'hono'
import { PublicYearPage } from '../../component/public-year-page.tsx'
import { type FiscalYear, fiscalYearOn } from '../../sheet/fiscal-year.ts'
import { findCity } from '../../store/city/find-city.ts'
import { findDepartmentsOfYear } from '../../store/city/find-departments-of-year.ts'
import { findPublishedSummaries } from '../../store/published/find-published-summaries.ts'
import { findPublishedYears } from '../../store/published/find-published-years.ts'
import { dayInJapan } from '../../view/show-day.ts'
import { showPublicYear } from '../../view/show-public-year.ts'
import { answerPage, answerProblem } from '../answer-page.tsx'
import type { AreaParts } from '../area-parts.ts'
import { siteOf } from '../frame.ts'

/** Answers with the city's year for citizens; without a year asked for, the newest published one. */
export const answerYear = async (
  c: Context,
  { db, code, frame }: AreaParts,
  asked: FiscalYear | null,
): Promise<Response> => {
  const city = await findCity(db, code)
  const years = await findPublishedYears(db, code)
  const current = asked ?? years[0] ?? fiscalYearOn(dayInJapan(frame.now().toISOString()))
  const site = siteOf(frame, { city, years, current })
  if (asked !== null && !years.includes(asked)) return answerProblem(c, site, 'year-not-found')
  const year = showPublicYear(current, await findPublishedSummaries(db, code, current), {
    departments: await findDepartmentsOfYear(db, code, current),
    scales: city?.scales ?? [],
  })
  return answerPage(c, { site, title: year.name, crumbs: [] }, <PublicYearPage year={year} />)
}
