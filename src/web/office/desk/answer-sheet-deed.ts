import type { Context } from 'hono'
import type { Result } from '../../../base/result.ts'
import { receivedSheetAddress, receptionAddress } from '../../../view/desk/desk-address.ts'
import { noteAnchor } from '../../../view/desk/show-desk-note.ts'
import { acceptQuietFindings } from '../../../workflow/desk/accept-quiet-findings.ts'
import { answerFinding } from '../../../workflow/desk/answer-finding.ts'
import { chooseDifference } from '../../../workflow/desk/choose-difference.ts'
import { chooseVanished } from '../../../workflow/desk/choose-vanished.ts'
import { editReceivedCell } from '../../../workflow/desk/edit-received-cell.ts'
import { importReceived } from '../../../workflow/desk/import-received.ts'
import { setReceivedHead } from '../../../workflow/desk/set-received-head.ts'
import { setSheetAside } from '../../../workflow/desk/set-sheet-aside.ts'
import { undoDecision } from '../../../workflow/desk/undo-decision.ts'
import { answerProblem } from '../../answer-page.tsx'
import { answerReceivedSheet, type SheetAddress } from './answer-received-sheet.tsx'
import type { DeskParts } from './desk-parts.ts'
import { type AnyRefusal, deskProblem } from './desk-problem.ts'
import { deskSite } from './desk-site.ts'
import {
  readAnswer,
  readAside,
  readCell,
  readDifference,
  readHead,
  readSheetImport,
  readVanished,
  readVersion,
} from './read-desk-form.ts'

/** What came of a deed, and the anchor on the sheet's page (or a whole address) to go to. */
type Deed = { readonly result: Result<unknown, AnyRefusal>; readonly back: string }
type Doing = (
  parts: DeskParts,
  address: SheetAddress & { readonly finding: number },
  body: unknown,
) => Promise<Deed | null>

const cellAnchor = (part: string, column: string): string => `cell-${part}-${column}`.replace(/\s/g, '_')

const deeds = {
  head: async ({ workplace, actor }, { sheetId }, body) => {
    const head = readHead(body)
    return (
      head && { result: await setReceivedHead(workplace, actor, { receivedSheetId: sheetId, ...head }), back: 'head' }
    )
  },
  findings: async ({ workplace, actor }, { sheetId, finding }, body) => {
    const read = readAnswer(body)
    if (!read) return null
    const result = await answerFinding(workplace, actor, { receivedSheetId: sheetId, finding, ...read })
    return { result, back: noteAnchor(finding) }
  },
  quiet: async ({ workplace, actor }, { sheetId }, body) => {
    const seen = readVersion(body)
    return (
      seen && {
        result: await acceptQuietFindings(workplace, actor, { receivedSheetId: sheetId, ...seen }),
        back: 'doubts',
      }
    )
  },
  undo: async ({ workplace, actor }, { sheetId }, body) => {
    const seen = readVersion(body)
    return (
      seen && { result: await undoDecision(workplace, actor, { receivedSheetId: sheetId, ...seen }), back: 'doubts' }
    )
  },
  cells: async ({ workplace, actor }, { sheetId }, body) => {
    const cell = readCell(body)
    if (!cell) return null
    const result = await editReceivedCell(workplace, actor, { receivedSheetId: sheetId, ...cell })
    return { result, back: cellAnchor(cell.part, cell.column) }
  },
  differences: async ({ workplace, actor }, { sheetId }, body) => {
    const choice = readDifference(body)
    if (!choice) return null
    return {
      result: await chooseDifference(workplace, actor, { receivedSheetId: sheetId, ...choice }),
      back: 'comparison',
    }
  },
  vanished: async ({ workplace, actor }, { sheetId }, body) => {
    const choice = readVanished(body)
    if (!choice) return null
    return {
      result: await chooseVanished(workplace, actor, { receivedSheetId: sheetId, ...choice }),
      back: 'comparison',
    }
  },
  aside: async ({ workplace, actor }, { receptionId, sheetId }, body) => {
    const form = readAside(body)
    if (!form) return null
    const { version, aside, from } = form
    const result = await setSheetAside(workplace, actor, { receivedSheetId: sheetId, version, aside: aside === 'yes' })
    return { result, back: from === 'reception' ? `${receptionAddress(receptionId)}#row-${sheetId}` : 'doubts' }
  },
  import: async ({ workplace, actor }, { receptionId, sheetId }, body) => {
    const form = readSheetImport(body)
    if (!form) return null
    const { version, storedRevision, confirm } = form
    const result = await importReceived(workplace, actor, {
      receptionId,
      sheetIds: [sheetId],
      seen: { [sheetId]: { version, storedRevision } },
      confirmOpenErrors: confirm === 'yes',
    })
    return { result, back: 'imported' }
  },
} as const satisfies Readonly<Record<string, Doing>>

/** What can be done about a received sheet, as the end of its address names it. */
export type SheetDeed = keyof typeof deeds
export const sheetDeeds = Object.keys(deeds) as readonly SheetDeed[]

/** Does something about a received sheet, and leads back to where the person was; a refusal is said on the sheet's page. */
export const answerSheetDeed = async (
  c: Context,
  parts: DeskParts,
  { deed, ...address }: SheetAddress & { readonly deed: SheetDeed; readonly finding: number },
): Promise<Response> => {
  const done = await deeds[deed](parts, address, await c.req.parseBody({ all: true }))
  if (done === null) return answerProblem(c, (await deskSite(parts)).site, 'form-not-understood')
  const { result, back } = done
  if (!result.ok) return answerReceivedSheet(c, parts, address, { problem: deskProblem(result.refusal) })
  const page = receivedSheetAddress(address.receptionId, address.sheetId)
  // 303: the page is asked for anew, so that going back or reloading sends nothing twice.
  return c.redirect(back.startsWith('/') ? back : `${page}#${back}`, 303)
}
