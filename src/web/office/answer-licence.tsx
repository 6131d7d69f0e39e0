import type { Context } from 'hono'
import { z } from 'zod'
import type { DeskWords } from '../../component/desk/desk-alert.tsx'
import { LicencePage } from '../../component/licence-page.tsx'
import { findCity } from '../../store/city/find-city.ts'
import { findFiscalYears } from '../../store/draft/find-fiscal-years.ts'
import { licenceAddress } from '../../view/address.ts'
import { refusalMessage } from '../../view/message/refusal-message.ts'
import { showLicence } from '../../view/show-open-data.ts'
import { changeLicence } from '../../workflow/change-licence.ts'
import { answerPage, answerProblem } from '../answer-page.tsx'
import { siteOf } from '../frame.ts'
import type { OfficeParts } from './office-parts.ts'

const usual = ['CC BY 4.0', 'CC0 1.0'].map((name) => ({ name, words: showLicence(name).words }))

type Said = { readonly words: DeskWords; readonly status: 200 | 422; readonly typed: string | null }

const siteAndCity = async ({ db, code, frame }: OfficeParts) => {
  const city = await findCity(db, code)
  return { city, site: siteOf(frame, { city, years: await findFiscalYears(db, code), current: null }) }
}

/** Answers with the terms of use as they are, and what was said about a change of them. */
export const answerLicence = async (c: Context, parts: OfficeParts, said: Said | null = null): Promise<Response> => {
  const { city, site } = await siteAndCity(parts)
  const saved: DeskWords | null =
    c.req.query('saved') === undefined ? null : { kind: 'done', lines: ['利用条件を保存しました。'] }
  return answerPage(
    c,
    { site, title: 'オープンデータの利用条件', crumbs: [], status: said?.status ?? 200 },
    <LicencePage licence={said?.typed ?? city?.licence ?? ''} usual={usual} said={said?.words ?? saved} />,
  )
}

const schema = z.object({ licence: z.string().trim().max(200) })

/** Changes the terms of use; a refusal is said on the same page, with what was typed. */
export const answerChangedLicence = async (c: Context, parts: OfficeParts): Promise<Response> => {
  const read = schema.safeParse(await c.req.parseBody())
  if (!read.success) return answerProblem(c, (await siteAndCity(parts)).site, 'form-not-understood')
  const { licence } = read.data
  const changed = await changeLicence(parts.workplace, parts.actor, { licence: licence === '' ? null : licence })
  if (changed.ok || changed.refusal.kind === 'nothing-changed') return c.redirect(`${licenceAddress}?saved`, 303)
  const lines = [refusalMessage(changed.refusal)]
  return answerLicence(c, parts, { words: { kind: 'refused', lines }, status: 422, typed: licence })
}
