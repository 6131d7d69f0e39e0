import type { Context } from 'hono'
import type { Site } from '../../../component/page.tsx'
import { findCity } from '../../../store/city/find-city.ts'
import { findFiscalYears } from '../../../store/draft/find-fiscal-years.ts'
import { answerProblem } from '../../answer-page.tsx'
import type { AreaParts } from '../../area-parts.ts'
import { siteOf } from '../../frame.ts'

/** The frame around the pages of accounts. */
export const accountSite = async ({ db, code, frame }: AreaParts): Promise<Site> => {
  const years = await findFiscalYears(db, code)
  return siteOf(frame, { city: await findCity(db, code), years, current: null })
}

/** That what was sent is no form of ours. */
export const notUnderstood = async (c: Context, parts: AreaParts): Promise<Response> =>
  answerProblem(c, await accountSite(parts), 'form-not-understood')
