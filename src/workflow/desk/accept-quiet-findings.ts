import { done, type Result } from '../../base/result.ts'
import type { DeskFinding } from '../../sheet/received-sheet.ts'
import type { ReceivedRow } from '../../store/reception/received-row.ts'
import type { Actor, Workplace } from '../workplace.ts'
import { answerChange } from './answer-finding.ts'
import {
  type DecideRefusal,
  type DecisionChange,
  decideReceived,
  type ReceivedDecided,
  type ReceivedSeen,
} from './decide-received.ts'
import { deskFindings } from './desk-findings.ts'

/** A hint's proposal where it fits, else the hint is left as seen. */
const quietChange = (row: ReceivedRow, found: DeskFinding): DecisionChange => {
  const accepted = found.isAcceptable ? answerChange(row, found, { kind: 'accept' }) : null
  if (accepted?.ok) return accepted.value
  const left = answerChange(row, found, { kind: 'leave' })
  return left.ok ? left.value : { put: [] }
}

const quietChanges = (row: ReceivedRow): readonly DecisionChange[] => {
  const written = new Set<string>()
  return deskFindingsOf(row).map((found) => {
    const cell = found.about.kind === 'cell' ? `${found.about.part} ${found.about.column}` : null
    // Of two proposals for one cell the first is put in; the other would overwrite it.
    const isTaken = cell !== null && written.has(cell)
    if (cell !== null) written.add(cell)
    return quietChange(row, isTaken ? { ...found, isAcceptable: false } : found)
  })
}

const deskFindingsOf = (row: ReceivedRow): readonly DeskFinding[] =>
  deskFindings(row).filter(({ finding, answer }) => finding.level === 'hint' && answer === null)

/** Answers all open hints of a received sheet at once: proposals are put in, the others are left as seen. One act. */
export const acceptQuietFindings = (
  workplace: Workplace,
  actor: Actor,
  seen: ReceivedSeen,
): Promise<Result<ReceivedDecided, DecideRefusal>> =>
  decideReceived<never>(workplace, actor, seen, async (row) => {
    const changes = quietChanges(row)
    return done({ put: changes.flatMap(({ put }) => put), drop: changes.flatMap(({ drop = [] }) => drop) })
  })
