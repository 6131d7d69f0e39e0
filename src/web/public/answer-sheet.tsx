import type { Context } from 'hono'
import type { Site } from '../../component/page.tsx'
import { PublishedNote } from '../../component/published-note.tsx'
import { SheetPage } from '../../component/sheet-page.tsx'
import type { City } from '../../sheet/city.ts'
import type { PublishedSheet } from '../../sheet/kept-sheet.ts'
import { scaleOfYear } from '../../sheet/self-evaluation.ts'
import { findCity } from '../../store/city/find-city.ts'
import { findPublishedSheet } from '../../store/published/find-published-sheet.ts'
import { findPublishedVersions } from '../../store/published/find-published-versions.ts'
import { findPublishedYears } from '../../store/published/find-published-years.ts'
import { sheetAddress } from '../../view/address.ts'
import { showPublishedData } from '../../view/data-file/show-published-data.ts'
import { showDownloads } from '../../view/show-downloads.ts'
import { showForm } from '../../view/show-form.ts'
import { showPhaseSwitch } from '../../view/show-phase-switch.ts'
import { showPublishedNote } from '../../view/show-published-note.ts'
import { showSheetPage, withoutDepth } from '../../view/show-sheet-page.ts'
import { shownPublished } from '../../view/shown-measure.ts'
import { answerFile } from '../answer-file.tsx'
import { answerPage, answerProblem } from '../answer-page.tsx'
import type { AreaParts } from '../area-parts.ts'
import { siteOf } from '../frame.ts'
import { sheetCrumbs } from '../sheet-crumbs.ts'
import type { SheetPath } from '../sheet-path.ts'

const answerForm = async (
  c: Context,
  { db, code }: AreaParts,
  { city, site, sheet, path }: { city: City; site: Site; sheet: PublishedSheet; path: SheetPath },
): Promise<Response> => {
  const versions = await findPublishedVersions(db, code, sheet.sheetId)
  const form = showForm(sheet.sheet, city.officialForm, scaleOfYear(city.scales, sheet.fiscalYear))
  const page = showSheetPage(form, {
    ...withoutDepth,
    scale: scaleOfYear(city.scales, sheet.fiscalYear),
    fiscalYear: sheet.fiscalYear,
    lines: shownPublished(sheet.measures),
  })
  const address = sheetAddress('public', sheet.sheetId, sheet.phase, path.version ?? undefined)
  const title = `${form.departments} ${form.title}`
  return answerPage(
    c,
    { site, title, crumbs: sheetCrumbs('public', sheet.fiscalYear, form) },
    <SheetPage
      page={page}
      phases={showPhaseSwitch('public', sheet.sheetId, versions, sheet.phase)}
      downloads={showDownloads(address)}
    >
      <PublishedNote note={showPublishedNote(sheet, versions)} />
    </SheetPage>,
  )
}

/** Answers with a published sheet, as a page or as a file: its newest version, or the one asked for. */
export const answerSheet = async (c: Context, parts: AreaParts, path: SheetPath): Promise<Response> => {
  const { db, code, frame } = parts
  const city = await findCity(db, code)
  const key = { sheetId: path.sheetId, phase: path.phase }
  const sheet = await findPublishedSheet(db, code, path.version === null ? key : { ...key, version: path.version })
  const years = await findPublishedYears(db, code)
  const site = siteOf(frame, { city, years, current: sheet?.fiscalYear ?? null })
  if (!city || !sheet) return answerProblem(c, site, 'sheet-not-found')
  if (path.format !== null) {
    const data = async () => showPublishedData(sheet, { city, licence: city.licence })
    return answerFile(c, { sheet, city, site, data, format: path.format })
  }
  return answerForm(c, parts, { city, site, sheet, path })
}
