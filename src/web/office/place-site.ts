import type { Site } from '../../component/page.tsx'
import type { City } from '../../sheet/city.ts'
import type { FiscalYear } from '../../sheet/fiscal-year.ts'
import { findCity } from '../../store/city/find-city.ts'
import { findFiscalYears } from '../../store/draft/find-fiscal-years.ts'
import type { AreaParts } from '../area-parts.ts'
import { siteOf } from '../frame.ts'

type PlaceSite = { readonly city: City | null; readonly years: readonly FiscalYear[]; readonly site: Site }

/** The city and the frame around a page of one of the staff's places. */
export const placeSite = async (
  { db, code, frame }: AreaParts,
  place: NonNullable<Site['place']>,
): Promise<PlaceSite> => {
  const city = await findCity(db, code)
  const years = await findFiscalYears(db, code)
  return { city, years, site: { ...siteOf(frame, { city, years, current: null }), place } }
}
