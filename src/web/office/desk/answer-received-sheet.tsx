import type { Context } from 'hono'
import { ReceivedSheetPage } from '../../../component/desk/received-sheet-page.tsx'
import { fiscalYearOn } from '../../../sheet/fiscal-year.ts'
import { findDepartments } from '../../../store/city/find-departments.ts'
import { findReceivedDocument } from '../../../store/reception/find-received-document.ts'
import { showReceivedSheet } from '../../../view/desk/show-received-sheet.ts'
import { dayInJapan } from '../../../view/show-day.ts'
import { findReceivedComparison } from '../../../workflow/desk/find-received-comparison.ts'
import { findReceivedSheet } from '../../../workflow/desk/find-received-sheet.ts'
import { answerPage, answerProblem } from '../../answer-page.tsx'
import { type Said, wordsOfSaid } from './answer-reception.tsx'
import type { DeskParts } from './desk-parts.ts'
import { deskSite, receptionCrumbs } from './desk-site.ts'
import { findReceptionView } from './find-reception-view.ts'

/** Which sheet of which drop an address names. */
export type SheetAddress = { readonly receptionId: string; readonly sheetId: string }

/** Answers with a received sheet beside its source; `?edit=0.1.0/progress` opens a cell to write in. */
export const answerReceivedSheet = async (
  c: Context,
  parts: DeskParts,
  { receptionId, sheetId }: SheetAddress,
  said: Said | null = null,
): Promise<Response> => {
  const { db, code, frame } = parts
  const { city, years, site } = await deskSite(parts)
  const received = await findReceivedSheet(db, code, sheetId)
  const found =
    received?.receptionId === receptionId ? await findReceptionView(parts, receptionId, { compares: false }) : null
  if (!city || !received || !found) return answerProblem(c, site, 'received-sheet-not-found')
  const thisYear = fiscalYearOn(dayInJapan(frame.now().toISOString()))
  const view = showReceivedSheet({
    received,
    comparison: await findReceivedComparison(db, code, sheetId),
    document: await findReceivedDocument(db, code, received.fileId),
    city,
    choices: { departments: await findDepartments(db, code), years: [...years, thisYear - 1, thisYear, thisYear + 1] },
    siblings: found.sheets,
    reception: found.view,
  })
  const { words, status } = wordsOfSaid(said)
  const crumbs = [...receptionCrumbs(found.view), { label: received.file.name, address: null }]
  return answerPage(
    c,
    { site: { ...site, isWide: true }, title: `確かめる：${received.file.name}`, crumbs, script: frame.desk, status },
    <ReceivedSheetPage view={view} said={words} edits={c.req.query('edit') ?? null} />,
  )
}
