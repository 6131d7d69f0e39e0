import { type Context, Hono } from 'hono'
import { CollectPage } from '../../../component/collect/collect-page.tsx'
import { type FileToPack, writeZip } from '../../../export/write-zip.ts'
import { findDepartmentsOfYear } from '../../../store/city/find-departments-of-year.ts'
import { findSheetSummaries } from '../../../store/draft/find-sheet-summaries.ts'
import { showCollection } from '../../../view/show-collection.ts'
import { findSheetToCollect, type SheetToCollect } from '../../../workflow/collect/find-sheet-to-collect.ts'
import { answerPage, answerProblem } from '../../answer-page.tsx'
import { contentDisposition } from '../../content-disposition.ts'
import type { OfficeParts } from '../office-parts.ts'
import { placeSite } from '../place-site.ts'
import { readYearAndPhase, type YearAndPhase } from '../read-year-and-phase.ts'
import type { OfficeEnv } from '../who-acts.ts'
import { collectionFile, collectionName, fileNames } from './collection-file.ts'
import { type CollectWish, readCollect } from './read-collect.ts'

const askedOf = (c: Context, { frame }: OfficeParts): YearAndPhase => {
  const { year, phase } = c.req.query()
  return readYearAndPhase({ year, phase }, frame.now())
}

const answerCollection = async (c: Context, parts: OfficeParts, problem: string | null = null): Promise<Response> => {
  const { db, code } = parts
  const { fiscalYear, phase } = askedOf(c, parts)
  const { site, years } = await placeSite(parts, 'collect')
  const collection = showCollection(fiscalYear, phase, {
    years,
    departments: await findDepartmentsOfYear(db, code, fiscalYear),
    summaries: await findSheetSummaries(db, code, fiscalYear),
  })
  return answerPage(
    c,
    { site, title: '照会用の様式', crumbs: [], status: problem === null ? 200 : 422 },
    <CollectPage collection={collection} said={problem === null ? null : { kind: 'refused', lines: [problem] }} />,
  )
}

const findWanted = async (
  { db, code }: OfficeParts,
  { fiscalYear, phase }: YearAndPhase,
  { sheet }: CollectWish,
): Promise<readonly SheetToCollect[]> => {
  const found: SheetToCollect[] = []
  for (const sheetId of new Set(sheet)) {
    const one = await findSheetToCollect(db, code, { sheetId, phase })
    if (one?.fiscalYear === fiscalYear) found.push(one)
  }
  return found.toSorted((a, b) => (a.departments[0]?.position ?? 0) - (b.departments[0]?.position ?? 0))
}

const excel = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

type Download = { readonly bytes: Uint8Array; readonly type: string; readonly name: string; readonly plain: string }

const download = (c: Context, { bytes, type, name, plain }: Download): Response =>
  c.body(Uint8Array.from(bytes), 200, { 'content-type': type, 'content-disposition': contentDisposition(name, plain) })

const answerForms = async (c: Context, parts: OfficeParts, kind: 'one' | 'all'): Promise<Response> => {
  const wish = readCollect(c.req.queries())
  const { city, site } = await placeSite(parts, 'collect')
  if (!wish || !city) return answerProblem(c, site, 'form-not-understood')
  const asked = askedOf(c, parts)
  const sheets = await findWanted(parts, asked, wish)
  const names = fileNames(sheets)
  const [first] = sheets
  if (!first) return answerCollection(c, parts, '様式にする調書がありません。部局を1つ以上選んでください。')
  const name = collectionName(asked)
  const plain = `shirube-form-${asked.fiscalYear}-${asked.phase}`
  if (kind === 'one')
    return download(c, {
      bytes: await collectionFile(first, city, wish),
      type: excel,
      name: `${name}_${names[0]}`,
      plain: `${plain}.xlsx`,
    })
  const files: FileToPack[] = []
  for (const [index, sheet] of sheets.entries())
    files.push({ path: `${name}/${names[index]}`, bytes: await collectionFile(sheet, city, wish) })
  return download(c, { bytes: writeZip(files), type: 'application/zip', name: `${name}.zip`, plain: `${plain}.zip` })
}

/** Forms to be filled in by the departments: one, or all that are chosen in one archive. */
export const collectPages = (): Hono<OfficeEnv> => {
  const pages = new Hono<OfficeEnv>()
  pages.get('/', (c) => answerCollection(c, c.var.parts))
  pages.get('/form.xlsx', (c) => answerForms(c, c.var.parts, 'one'))
  pages.get('/forms.zip', (c) => answerForms(c, c.var.parts, 'all'))
  return pages
}
