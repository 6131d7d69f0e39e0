import type { SiteAccount } from '../component/page.tsx'
import { aboutCity, may } from '../workflow/permission.ts'
import type { Actor } from '../workflow/workplace.ts'

/** Who acts, as the header shows them: with the ways to the pages that their roles open. */
export const siteAccount = ({ name, person }: Actor): SiteAccount => ({
  name,
  isVisitor: person === undefined,
  seesDesk: person === undefined || may(person, 'import', aboutCity),
  seesPeople: person !== undefined && may(person, 'manage-accounts', aboutCity),
})
