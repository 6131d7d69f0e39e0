import type { Context } from 'hono'
import { FindingIndex } from '../../component/finding-index.tsx'
import { OfficeNote } from '../../component/office-note.tsx'
import type { Site } from '../../component/page.tsx'
import { SheetPage } from '../../component/sheet-page.tsx'
import type { City } from '../../sheet/city.ts'
import { asOfDate } from '../../sheet/fiscal-year.ts'
import type { KeptSheet } from '../../sheet/kept-sheet.ts'
import { scaleOfYear } from '../../sheet/self-evaluation.ts'
import { mayDecideMeasures } from '../../sheet/state.ts'
import { findCity } from '../../store/city/find-city.ts'
import { findFiscalYears } from '../../store/draft/find-fiscal-years.ts'
import { findKeptSheet } from '../../store/draft/find-kept-sheet.ts'
import { findSheetPhases } from '../../store/draft/find-sheet-phases.ts'
import { findKeptLines } from '../../store/reading/find-kept-lines.ts'
import { sheetAddress } from '../../view/address.ts'
import { showKeptData } from '../../view/data-file/show-kept-data.ts'
import { stateLabels } from '../../view/message/state-label.ts'
import { showDay, showInstant } from '../../view/show-day.ts'
import { showDownloads } from '../../view/show-downloads.ts'
import { showForm } from '../../view/show-form.ts'
import { showPhaseSwitch } from '../../view/show-phase-switch.ts'
import { showSheetPage } from '../../view/show-sheet-page.ts'
import { shownKept } from '../../view/shown-measure.ts'
import { mayAct } from '../../workflow/permission.ts'
import { answerFile } from '../answer-file.tsx'
import { answerPage, answerProblem } from '../answer-page.tsx'
import { siteOf } from '../frame.ts'
import { sheetCrumbs } from '../sheet-crumbs.ts'
import type { SheetPath } from '../sheet-path.ts'
import type { OfficeParts } from './office-parts.ts'

const answerForm = async (
  c: Context,
  { db, code, frame, actor }: OfficeParts,
  { city, site, kept }: { city: City; site: Site; kept: KeptSheet },
): Promise<Response> => {
  const known = await findSheetPhases(db, code, kept.id)
  const form = showForm(kept.sheet, city.officialForm, scaleOfYear(city.scales, kept.fiscalYear))
  const key = { sheetId: kept.id, phase: kept.phase }
  const page = showSheetPage(form, {
    scale: scaleOfYear(city.scales, kept.fiscalYear),
    fiscalYear: kept.fiscalYear,
    lines: shownKept(await findKeptLines(db, code, key)),
    findings: kept.findings,
    showsPlaces: true,
    decides: mayDecideMeasures(kept.state) && mayAct(actor, 'decide-measure', kept.departments) ? key : null,
  })
  const title = `${form.departments} ${form.title}`
  return answerPage(
    c,
    { site, title, crumbs: sheetCrumbs('office', kept.fiscalYear, form), script: frame.measureKeys },
    <SheetPage
      page={page}
      phases={showPhaseSwitch('office', kept.id, known, kept.phase)}
      downloads={showDownloads(sheetAddress('office', kept.id, kept.phase))}
    >
      <OfficeNote
        state={stateLabels[kept.state]}
        changedOn={showInstant(kept.changedAt)}
        asOf={showDay(asOfDate(kept.fiscalYear, kept.phase))}
      />
      <FindingIndex notes={page.notes} />
    </SheetPage>,
  )
}

/** Answers with a sheet in any state, as a page with its findings or as a file. */
export const answerSheet = async (c: Context, parts: OfficeParts, path: SheetPath): Promise<Response> => {
  const { db, code, frame } = parts
  const city = await findCity(db, code)
  const kept = await findKeptSheet(db, code, path)
  const years = await findFiscalYears(db, code)
  const site = siteOf(frame, { city, years, current: kept?.fiscalYear ?? null })
  if (!city || !kept) return answerProblem(c, site, 'sheet-not-found')
  if (path.format !== null) {
    const key = { sheetId: kept.id, phase: kept.phase }
    const data = async () => showKeptData(kept, await findKeptLines(db, code, key), { city, licence: city.licence })
    return answerFile(c, { sheet: kept, city, site, data, format: path.format })
  }
  return answerForm(c, parts, { city, site, kept })
}
