import type { Site } from '../component/page.tsx'
import type { City } from '../sheet/city.ts'
import type { FiscalYear } from '../sheet/fiscal-year.ts'
import type { Area } from '../view/address.ts'
import { showInstant } from '../view/show-day.ts'
import { showYearSwitch } from '../view/show-year-switch.ts'
import type { AppParts } from './app-parts.ts'
import type { AssetList } from './read-asset-list.ts'

/** What the pages of an area share, before anything is known of the request. */
export type Frame = Omit<Site, 'city' | 'years' | 'today'> & Pick<AppParts, 'now'>

/** The frame of an area's pages: notice, way to the staff pages, style. */
export const frameOf = (parts: AppParts, area: Area, assets: AssetList): Frame => ({
  area,
  office: parts.office,
  notice: parts.notice ?? null,
  account: null,
  now: parts.now,
  ...assets,
})

type Known = { readonly city: City | null; readonly years: readonly FiscalYear[]; readonly current: FiscalYear | null }

/** The site around one page: the city's name, the years to go to, the year shown. */
export const siteOf = ({ now, ...frame }: Frame, { city, years, current }: Known): Site => ({
  ...frame,
  city: city?.name ?? '',
  years: showYearSwitch(frame.area, years, current),
  today: showInstant(now().toISOString()),
})
