import { done, type Result, refuse } from '../../base/result.ts'
import type { DeskRefusalOf } from '../../sheet/desk-refusal.ts'
import type { DecisionStep, SheetDecision } from '../../sheet/received-sheet.ts'
import type { RefusalOf } from '../../sheet/refusal.ts'
import { findReceivedRows } from '../../store/reception/find-received-rows.ts'
import type { ReceivedRow } from '../../store/reception/received-row.ts'
import { saveReceivedSheet } from '../../store/reception/save-received-sheet.ts'
import { type Command, inTurn } from '../command.ts'
import type { Actor, Workplace } from '../workplace.ts'
import { decisionKey } from './decision-key.ts'
import { countFindings, deskFindings } from './desk-findings.ts'

/** A received sheet as the acting person saw it: when somebody decided meanwhile, nothing is done. */
export type ReceivedSeen = { readonly receivedSheetId: string; readonly version: number }

/** The version to name in the next decision. */
export type ReceivedDecided = { readonly version: number }

export type DecideRefusal =
  | DeskRefusalOf<'received-sheet-not-found' | 'received-changed-by-other' | 'already-imported'>
  | RefusalOf<'city-not-found'>

/** What an act puts in, and what it takes out without putting anything in its place (by `decisionKey`). */
export type DecisionChange = { readonly put: readonly SheetDecision[]; readonly drop?: readonly string[] }

const mostSteps = 100

/** A received sheet with other decisions and its version one further. */
export const withDecisions = (
  row: ReceivedRow,
  decisions: readonly SheetDecision[],
  steps: readonly DecisionStep[],
): ReceivedRow => ({
  ...row,
  decisions,
  steps: steps.slice(-mostSteps),
  state: decisions.some(({ kind }) => kind === 'set-aside') ? 'set-aside' : 'open',
  version: row.version + 1,
})

/** Writes a received sheet with the counts that follow from it. */
export const keepReceived = ({ tx, city }: Pick<Command, 'tx' | 'city'>, row: ReceivedRow): Promise<void> =>
  saveReceivedSheet(tx, city, row, countFindings(deskFindings(row)))

/** The received sheet that a person saw, as long as nobody has decided since and it is not imported. */
export const findReceivedSeen = async (
  { tx, city }: Command,
  { receivedSheetId, version }: ReceivedSeen,
): Promise<Result<ReceivedRow, DecideRefusal>> => {
  const [row] = await findReceivedRows(tx, city, { sheetId: receivedSheetId })
  if (!row) return refuse({ kind: 'received-sheet-not-found' })
  if (row.state === 'imported') return refuse({ kind: 'already-imported' })
  return row.version === version ? done(row) : refuse({ kind: 'received-changed-by-other', version: row.version })
}

/** The row after an act; the same row when the act changes nothing. */
export const applyChange = (
  row: ReceivedRow,
  { put, drop = [] }: DecisionChange,
  { actor, at }: Pick<DecisionStep, 'actor' | 'at'>,
): ReceivedRow => {
  const keys = new Set([...put.map(decisionKey), ...drop])
  const before = row.decisions.filter((decision) => keys.has(decisionKey(decision)))
  if (JSON.stringify(before) === JSON.stringify(put)) return row
  const decisions = [...row.decisions.filter((decision) => !keys.has(decisionKey(decision))), ...put]
  return withDecisions(row, decisions, [...row.steps, { actor, at, put, before }])
}

/** Decides something about a received sheet, beside its reading, as one act that can be taken back. */
export const decideReceived = <Refusal>(
  workplace: Workplace,
  actor: Actor,
  seen: ReceivedSeen,
  decide: (row: ReceivedRow, command: Command) => Promise<Result<DecisionChange, Refusal>>,
): Promise<Result<ReceivedDecided, Refusal | DecideRefusal>> =>
  inTurn<ReceivedDecided, Refusal | DecideRefusal>(workplace, actor, async (command) => {
    const found = await findReceivedSeen(command, seen)
    if (!found.ok) return found
    const change = await decide(found.value, command)
    if (!change.ok) return change
    const next = applyChange(found.value, change.value, command.trace)
    if (next !== found.value) await keepReceived(command, next)
    return done({ version: next.version })
  })
