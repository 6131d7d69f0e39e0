import type { Crumb } from '../../../component/breadcrumb.tsx'
import type { Site } from '../../../component/page.tsx'
import type { City } from '../../../sheet/city.ts'
import type { FiscalYear } from '../../../sheet/fiscal-year.ts'
import { findCity } from '../../../store/city/find-city.ts'
import { findFiscalYears } from '../../../store/draft/find-fiscal-years.ts'
import { deskAddress, receptionAddress } from '../../../view/desk/desk-address.ts'
import type { AreaParts } from '../../area-parts.ts'
import { siteOf } from '../../frame.ts'

type DeskSite = { readonly city: City | null; readonly years: readonly FiscalYear[]; readonly site: Site }

/** The city and the frame around a page of the desk. */
export const deskSite = async ({ db, code, frame }: AreaParts): Promise<DeskSite> => {
  const city = await findCity(db, code)
  const years = await findFiscalYears(db, code)
  return { city, years, site: { ...siteOf(frame, { city, years, current: null }), isDesk: true } }
}

/** The way to a drop's page: 受付 › 中間報告. */
export const receptionCrumbs = ({ id, title }: { readonly id: string; readonly title: string }): readonly Crumb[] => [
  { label: '受付', address: deskAddress },
  { label: title, address: receptionAddress(id) },
]
