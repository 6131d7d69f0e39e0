import type { Site } from '../../component/page.tsx'
import { findCity } from '../../store/city/find-city.ts'
import type { AccountParts } from '../account-parts.ts'
import { siteOf } from '../frame.ts'

/** The frame around the pages of signing in: nobody is known yet, and no years are to be seen. */
export const signInSite = async ({ db, code, frame }: AccountParts): Promise<Site> =>
  siteOf(frame, { city: await findCity(db, code), years: [], current: null })
