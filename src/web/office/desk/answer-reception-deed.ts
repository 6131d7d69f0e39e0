import type { Context } from 'hono'
import type { Result } from '../../../base/result.ts'
import { receivedSheetAddress, receptionAddress } from '../../../view/desk/desk-address.ts'
import { columnLabel } from '../../../view/message/column-label.ts'
import { partName } from '../../../view/message/part-name.ts'
import { cancelReading } from '../../../workflow/desk/cancel-reading.ts'
import { importReceived } from '../../../workflow/desk/import-received.ts'
import { resumeReading } from '../../../workflow/desk/resume-reading.ts'
import { setFileAside } from '../../../workflow/desk/set-file-aside.ts'
import { type ImportUndone, undoImport } from '../../../workflow/desk/undo-import.ts'
import { answerProblem } from '../../answer-page.tsx'
import type { FileAddress } from './answer-received-file.tsx'
import { answerReceivedSheet, type SheetAddress } from './answer-received-sheet.tsx'
import { answerReception } from './answer-reception.tsx'
import type { DeskParts } from './desk-parts.ts'
import { type AnyRefusal, deskProblem } from './desk-problem.ts'
import { deskSite } from './desk-site.ts'
import { findReceptionView } from './find-reception-view.ts'
import { readAside, readFrom, readImport } from './read-desk-form.ts'

type Ended = { readonly result: Result<unknown, AnyRefusal>; readonly receptionId: string; readonly end: string }

const answerEnd = (c: Context, parts: DeskParts, { result, receptionId, end }: Ended) =>
  result.ok
    ? c.redirect(`${receptionAddress(receptionId)}${end}`, 303)
    : answerReception(c, parts, receptionId, { problem: deskProblem(result.refusal) })

/** Stops the reading of a drop. */
export const answerCancel = async (c: Context, parts: DeskParts, receptionId: string): Promise<Response> => {
  const result = await cancelReading(parts.workplace, parts.actor, { receptionId })
  return answerEnd(c, parts, { result, receptionId, end: '#reading' })
}

/** Takes the reading of a drop up again. */
export const answerResume = async (c: Context, parts: DeskParts, receptionId: string): Promise<Response> => {
  const result = await resumeReading(parts.workplace, parts.actor, { receptionId })
  return answerEnd(c, parts, { result, receptionId, end: '#reading' })
}

/** Imports the sheets that were seen as ready, all in one transaction or none. */
export const answerImport = async (c: Context, parts: DeskParts, receptionId: string): Promise<Response> => {
  const sheets = readImport(await c.req.parseBody({ all: true }))
  if (sheets === null) return answerProblem(c, (await deskSite(parts)).site, 'form-not-understood')
  const result = await importReceived(parts.workplace, parts.actor, {
    receptionId,
    sheetIds: sheets.map(({ sheetId }) => sheetId),
    seen: Object.fromEntries(sheets.map(({ sheetId, ...seen }) => [sheetId, seen])),
  })
  return answerEnd(c, parts, { result, receptionId, end: `?imported=${sheets.length}#said` })
}

/** Leaves a file out of a drop, or brings it back. */
export const answerFileAside = async (
  c: Context,
  parts: DeskParts,
  { receptionId, fileId }: FileAddress,
): Promise<Response> => {
  const form = readAside(await c.req.parseBody())
  if (form === null) return answerProblem(c, (await deskSite(parts)).site, 'form-not-understood')
  const asked = { receivedFileId: fileId, version: form.version, aside: form.aside === 'yes' }
  const result = await setFileAside(parts.workplace, parts.actor, asked)
  return answerEnd(c, parts, { result, receptionId, end: `#row-${fileId}` })
}

/** What was left as it is, because somebody changed it after the import. */
const leftWords = ({ left }: ImportUndone): readonly string[] =>
  left.map(({ where, column, now }) => `残しました：${partName(where) || columnLabel(column)}「${now ?? '記載なし'}」`)

const undoneWords = (undone: ImportUndone): readonly string[] => {
  const left = leftWords(undone)
  if (left.length === 0) return [`取込みを取り消し、${undone.restored}か所を元に戻しました。`]
  return [
    `取込みを取り消し、${undone.restored}か所を元に戻しました。取込みのあとに書き換えられた次の${left.length}か所は、そのままにしました。`,
    ...left,
  ]
}

/** Takes back the import of one sheet, and tells what was left. */
export const answerUndoImport = async (c: Context, parts: DeskParts, address: SheetAddress): Promise<Response> => {
  const from = readFrom(await c.req.parseBody())
  const undone = await undoImport(parts.workplace, parts.actor, address.sheetId)
  const said = undone.ok ? { done: undoneWords(undone.value) } : { problem: deskProblem(undone.refusal) }
  if (undone.ok && undone.value.left.length === 0 && from === 'sheet')
    return c.redirect(`${receivedSheetAddress(address.receptionId, address.sheetId)}#doubts`, 303)
  return from === 'reception'
    ? answerReception(c, parts, address.receptionId, said)
    : answerReceivedSheet(c, parts, address, said)
}

/** Takes back the imports of all sheets of a drop, one after another; what cannot be is told. */
export const answerUndoAll = async (c: Context, parts: DeskParts, receptionId: string): Promise<Response> => {
  const found = await findReceptionView(parts, receptionId)
  const lines: string[] = []
  let count = 0
  for (const sheetId of found?.view.imported ?? []) {
    const undone = await undoImport(parts.workplace, parts.actor, sheetId)
    if (undone.ok) {
      count += 1
      lines.push(...leftWords(undone.value))
    } else lines.push(...deskProblem(undone.refusal).lines)
  }
  if (lines.length === 0) return c.redirect(`${receptionAddress(receptionId)}?undone=${count}#said`, 303)
  return answerReception(c, parts, receptionId, { done: [`${count}件の取込みを取り消しました。`, ...lines] })
}
