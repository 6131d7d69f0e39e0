import type { Context } from 'hono'
import type { Result } from '../../base/result.ts'
import { findCity } from '../../store/city/find-city.ts'
import { findFiscalYears } from '../../store/draft/find-fiscal-years.ts'
import { findKeptLines } from '../../store/reading/find-kept-lines.ts'
import { type LineAddress, lineAddress, sheetAddress } from '../../view/address.ts'
import { measureAnchor } from '../../view/show-line.ts'
import { confirmMeasure } from '../../workflow/confirm-measure.ts'
import { correctMeasure } from '../../workflow/correct-measure.ts'
import { undoMeasureDecision } from '../../workflow/undo-measure-decision.ts'
import { answerProblem } from '../answer-page.tsx'
import { siteOf } from '../frame.ts'
import { answerLine, type Refused } from './answer-line.tsx'
import { type DecisionRefusal, decisionProblem } from './decision-problem.ts'
import type { OfficeParts } from './office-parts.ts'
import { readCorrection } from './read-correction.ts'
import { readCorrectionValues, readSeen, readUndo } from './read-decision-form.ts'

const notUnderstood = async (c: Context, { db, code, frame }: OfficeParts): Promise<Response> => {
  const years = await findFiscalYears(db, code)
  return answerProblem(
    c,
    siteOf(frame, { city: await findCity(db, code), years, current: null }),
    'form-not-understood',
  )
}

type Deed = {
  readonly address: LineAddress
  readonly result: Result<unknown, DecisionRefusal>
  /** Where the person was, and goes back to. */
  readonly back: string
  readonly typed?: Refused['typed']
}

// 303: the page is asked for anew, so that going back or reloading sends nothing twice.
const answerDeed = (c: Context, parts: OfficeParts, { address, result, back, typed = null }: Deed) =>
  result.ok ? c.redirect(back, 303) : answerLine(c, parts, address, { problem: decisionProblem(result.refusal), typed })

const backTo = (address: LineAddress, from: 'line' | 'sheet', anchor: string): string =>
  `${from === 'line' ? lineAddress(address) : sheetAddress('office', address.sheetId, address.phase)}#${anchor}`

/** Confirms a measure as it was read: 「この読みでよい」. */
export const answerConfirm = async (
  c: Context,
  parts: OfficeParts,
  address: LineAddress,
  position: number,
): Promise<Response> => {
  const seen = readSeen(await c.req.parseBody())
  if (seen === null) return notUnderstood(c, parts)
  const result = await confirmMeasure(parts.workplace, parts.actor, { ...address, position, ...seen })
  return answerDeed(c, parts, {
    address,
    result,
    back: backTo(address, seen.from, measureAnchor(address.partId, position)),
  })
}

/** Takes a decision back. */
export const answerUndo = async (c: Context, parts: OfficeParts, address: LineAddress): Promise<Response> => {
  const undo = readUndo(await c.req.parseBody())
  if (undo === null) return notUnderstood(c, parts)
  const result = await undoMeasureDecision(parts.workplace, parts.actor, { ...address, decisionId: undo.decision })
  return answerDeed(c, parts, { address, result, back: backTo(address, undo.from, address.partId) })
}

/** Puts a measure right by what was typed; what cannot be taken comes back as it was typed, with what to do. */
export const answerCorrect = async (
  c: Context,
  parts: OfficeParts,
  address: LineAddress,
  position: number,
): Promise<Response> => {
  const body = await c.req.parseBody()
  const seen = readSeen(body)
  const values = readCorrectionValues(body)
  if (seen === null || values === null) return notUnderstood(c, parts)
  const line = (await findKeptLines(parts.db, parts.code, address)).get(address.partId)
  const current = line?.measures.find((measure) => measure.position === position)
  const read = current ? readCorrection(values, current.measure) : null
  const result =
    read === null
      ? ({ ok: false, refusal: { kind: line ? 'measure-not-found' : 'part-not-found' } } as const)
      : read.ok
        ? await correctMeasure(parts.workplace, parts.actor, { ...address, position, ...seen, correction: read.value })
        : read
  const back = backTo(address, 'line', measureAnchor(address.partId, position))
  return answerDeed(c, parts, { address, result, back, typed: { position, values } })
}
