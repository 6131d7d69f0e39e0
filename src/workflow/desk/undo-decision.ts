import { done, type Result, refuse } from '../../base/result.ts'
import type { DeskRefusalOf } from '../../sheet/desk-refusal.ts'
import { inTurn } from '../command.ts'
import type { Actor, Workplace } from '../workplace.ts'
import {
  type DecideRefusal,
  findReceivedSeen,
  keepReceived,
  type ReceivedDecided,
  type ReceivedSeen,
  withDecisions,
} from './decide-received.ts'
import { decisionKey } from './decision-key.ts'

/** Takes back the last act of deciding about a received sheet: what stood before it stands again. */
export const undoDecision = (
  workplace: Workplace,
  actor: Actor,
  seen: ReceivedSeen,
): Promise<Result<ReceivedDecided, DecideRefusal | DeskRefusalOf<'nothing-to-undo'>>> =>
  inTurn<ReceivedDecided, DecideRefusal | DeskRefusalOf<'nothing-to-undo'>>(workplace, actor, async (command) => {
    const found = await findReceivedSeen(command, seen)
    if (!found.ok) return found
    const row = found.value
    const last = row.steps.at(-1)
    if (!last) return refuse({ kind: 'nothing-to-undo' })
    const put = new Set(last.put.map(decisionKey))
    const decisions = [...row.decisions.filter((decision) => !put.has(decisionKey(decision))), ...last.before]
    const next = withDecisions(row, decisions, row.steps.slice(0, -1))
    await keepReceived(command, next)
    return done({ version: next.version })
  })
