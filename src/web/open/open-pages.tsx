import { type Context, Hono } from 'hono'
import type { Crumb } from '../../component/breadcrumb.tsx'
import { DataYearPage } from '../../component/open/data-year-page.tsx'
import { DefinitionPage } from '../../component/open/definition-page.tsx'
import { OpenDataPage } from '../../component/open/open-data-page.tsx'
import { dataJsonSchema, dataSchemaName } from '../../export/open-data/data-json-schema.ts'
import { writeDefinitionCsv, writeDefinitionMarkdown } from '../../export/open-data/write-definition.ts'
import type { FiscalYear } from '../../sheet/fiscal-year.ts'
import { findCity } from '../../store/city/find-city.ts'
import { findPublishedSummaries } from '../../store/published/find-published-summaries.ts'
import { findPublishedYears } from '../../store/published/find-published-years.ts'
import { openDataAddress } from '../../view/data-address.ts'
import { showDataDefinition } from '../../view/data-file/show-data-definition.ts'
import { showOpenDataYear, showOpenDataYears } from '../../view/show-open-data.ts'
import { yearLabel } from '../../view/show-year-switch.ts'
import { answerPage, answerProblem } from '../answer-page.tsx'
import type { AreaParts } from '../area-parts.ts'
import { contentDisposition } from '../content-disposition.ts'
import { siteOf } from '../frame.ts'
import { readCount } from '../sheet-path.ts'
import { answerDataFile, forEverybody, readDataFile } from './answer-data-file.ts'
import { type OpenFiles, type OpenYear, openFilesKeeper } from './open-files.ts'

type OpenParts = AreaParts & { readonly filesOf: (year: OpenYear) => Promise<OpenFiles> }

const home: Crumb = { label: 'オープンデータ', address: openDataAddress }

const openSite = async ({ db, code, frame }: AreaParts, current: FiscalYear | null) => {
  const city = await findCity(db, code)
  const years = await findPublishedYears(db, code)
  return { city, years, site: siteOf(frame, { city, years, current }) }
}

const answerYears = async (c: Context, parts: OpenParts): Promise<Response> => {
  const { city, years, site } = await openSite(parts, null)
  const data = showOpenDataYears(years, city?.licence ?? null)
  return answerPage(c, { site, title: 'オープンデータ', crumbs: [] }, <OpenDataPage data={data} />)
}

const findOpenYear = async ({ db, code }: AreaParts, word: string): Promise<OpenYear | null> => {
  const fiscalYear = readCount(word)
  const city = await findCity(db, code)
  if (fiscalYear === null || !city) return null
  const summaries = await findPublishedSummaries(db, code, fiscalYear)
  return summaries.length === 0 ? null : { fiscalYear, city, summaries }
}

const answerDataYear = async (c: Context, parts: OpenParts): Promise<Response> => {
  const year = await findOpenYear(parts, c.req.param('year') ?? '')
  const { site } = await openSite(parts, year?.fiscalYear ?? null)
  if (!year) return answerProblem(c, site, 'year-not-found')
  const { sizes, lost } = await parts.filesOf(year)
  const { fiscalYear, summaries, city } = year
  const data = showOpenDataYear(fiscalYear, { licence: city.licence, summaries, sizes, lost })
  const crumbs = [home, { label: yearLabel(fiscalYear), address: null }]
  return answerPage(c, { site, title: `${data.name}のオープンデータ`, crumbs }, <DataYearPage data={data} />)
}

const answerFile = async (c: Context, parts: OpenParts): Promise<Response> => {
  const asked = readDataFile(c.req.param('file') ?? '', c.req.query('encoding'))
  const year = asked && (await findOpenYear(parts, c.req.param('year') ?? ''))
  if (!asked || !year) return c.notFound()
  return answerDataFile(c, year, { files: await parts.filesOf(year), asked })
}

const answerSchema = (c: Context): Response =>
  c.body(`${JSON.stringify(dataJsonSchema(), null, 2)}\n`, 200, {
    ...forEverybody,
    'content-type': 'application/schema+json; charset=utf-8',
  })

const answerDefinition = async (c: Context, parts: OpenParts): Promise<Response> => {
  const { site } = await openSite(parts, null)
  const crumbs = [home, { label: '項目定義書', address: null }]
  return answerPage(c, { site, title: '項目定義書', crumbs }, <DefinitionPage definition={showDataDefinition()} />)
}

const answerDefinitionCsv = (c: Context): Response =>
  c.body(Uint8Array.from(writeDefinitionCsv(showDataDefinition()).bytes), 200, {
    ...forEverybody,
    'content-type': 'text/csv; charset=utf-8; header=present',
    'content-disposition': contentDisposition('項目定義書.csv', 'shirube-definition.csv'),
  })

const answerDefinitionMarkdown = (c: Context): Response =>
  c.body(writeDefinitionMarkdown(showDataDefinition()), 200, {
    ...forEverybody,
    'content-type': 'text/markdown; charset=utf-8',
  })

/** Open data: what is published, as files that machines read. Its addresses stay as they are. */
export const openPages = (area: AreaParts): Hono => {
  const parts = { ...area, filesOf: openFilesKeeper(area) }
  const pages = new Hono()
  pages.get('/', (c) => answerYears(c, parts))
  pages.get('/definition', (c) => answerDefinition(c, parts))
  pages.get('/definition.csv', answerDefinitionCsv)
  pages.get('/definition.md', answerDefinitionMarkdown)
  // The schema lies beside the data too: each file names it by its plain name.
  pages.get(`/${dataSchemaName}`, answerSchema)
  pages.get(`/:year{[0-9]+}/${dataSchemaName}`, answerSchema)
  pages.get('/:year{[0-9]+}', (c) => answerDataYear(c, parts))
  pages.get('/:year{[0-9]+}/:file', (c) => answerFile(c, parts))
  return pages
}
