import type { Context } from 'hono'
import { LinePage } from '../../component/line-page.tsx'
import { mayDecideMeasures } from '../../sheet/state.ts'
import { findCity } from '../../store/city/find-city.ts'
import { findFiscalYears } from '../../store/draft/find-fiscal-years.ts'
import { findKeptSheet } from '../../store/draft/find-kept-sheet.ts'
import { findKeptLines } from '../../store/reading/find-kept-lines.ts'
import { type LineAddress, sheetAddress, yearAddress } from '../../view/address.ts'
import { showForm } from '../../view/show-form.ts'
import { showLinePage, type Typed } from '../../view/show-line-page.ts'
import { yearLabel } from '../../view/show-year-switch.ts'
import { mayAct } from '../../workflow/permission.ts'
import { answerPage, answerProblem } from '../answer-page.tsx'
import { siteOf } from '../frame.ts'
import type { DecisionProblem } from './decision-problem.ts'
import type { OfficeParts } from './office-parts.ts'

/** A deed that was not done: why, and what the person had typed. */
export type Refused = { readonly problem: DecisionProblem; readonly typed: Omit<Typed, 'wrongField'> | null }

/** Answers with the page of a line, where its readings are looked at and put right; with a refusal where one was given. */
export const answerLine = async (
  c: Context,
  { db, code, frame, actor }: OfficeParts,
  address: LineAddress,
  refused: Refused | null = null,
): Promise<Response> => {
  const city = await findCity(db, code)
  const years = await findFiscalYears(db, code)
  const kept = await findKeptSheet(db, code, address)
  const site = siteOf(frame, { city, years, current: kept?.fiscalYear ?? null })
  if (!city || !kept) return answerProblem(c, site, 'sheet-not-found')
  const line = (await findKeptLines(db, code, address)).get(address.partId)
  const form = showForm(kept.sheet, city.officialForm)
  const page = line
    ? showLinePage({
        form,
        fiscalYear: kept.fiscalYear,
        address,
        line,
        mayDecide: mayDecideMeasures(kept.state) && mayAct(actor, 'decide-measure', kept.departments),
        refusal: refused?.problem.words ?? null,
        typed: refused?.typed ? { ...refused.typed, wrongField: refused.problem.wrongField } : null,
      })
    : null
  if (page === null) return answerProblem(c, site, 'line-not-found')
  const crumbs = [
    { label: yearLabel(kept.fiscalYear), address: yearAddress('office', kept.fiscalYear) },
    { label: form.departments, address: sheetAddress('office', kept.id, kept.phase) },
    { label: page.name, address: null },
  ]
  const title = `読みの確認と訂正 ${page.name} ${form.departments}`
  return answerPage(c, { site, title, crumbs, status: refused?.problem.status ?? 200 }, <LinePage line={page} />)
}
