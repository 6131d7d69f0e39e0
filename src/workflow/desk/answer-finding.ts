import { done, type Result, refuse } from '../../base/result.ts'
import type { DeskRefusalOf } from '../../sheet/desk-refusal.ts'
import type { DeskFinding, SheetDecision } from '../../sheet/received-sheet.ts'
import type { ReceivedRow } from '../../store/reception/received-row.ts'
import type { Actor, Workplace } from '../workplace.ts'
import {
  type DecideRefusal,
  type DecisionChange,
  decideReceived,
  type ReceivedDecided,
  type ReceivedSeen,
} from './decide-received.ts'
import { decisionKey } from './decision-key.ts'
import { deskFindings, headDecision } from './desk-findings.ts'
import { cellChange, type WriteReceivedRefusal } from './edit-received-cell.ts'

export type AnswerToFinding =
  /** Puts the proposal in. */
  | { readonly kind: 'accept' }
  /** Writes another text in the cell that the finding is about. */
  | { readonly kind: 'correct'; readonly text: string | null }
  /** Seen, and left as it is. */
  | { readonly kind: 'leave' }
  /** Not answered after all. */
  | { readonly kind: 'open' }

type AnswerRefusal = DeskRefusalOf<'finding-not-found' | 'nothing-to-accept'> | WriteReceivedRefusal
export type AnswerFindingRefusal = DecideRefusal | AnswerRefusal

/** Takes out what an earlier answer wrote, as long as nobody has written there since. */
const takenBack = ({ decisions }: ReceivedRow, { index, about }: DeskFinding): readonly string[] => {
  const earlier = decisions.find((decision) => decision.kind === 'finding' && decision.finding === index)
  if (earlier?.kind !== 'finding') return []
  if (about.kind === 'head') return earlier.answer === 'accepted' ? [about.field] : []
  const { put } = earlier
  const written = decisions.find(
    (decision) => decision.kind === 'cell' && decision.part === put?.part && decision.column === put.column,
  )
  return written?.kind === 'cell' && written.text === put?.text ? [decisionKey(written)] : []
}

const writeText = (
  row: ReceivedRow,
  { index, about }: DeskFinding,
  { text, answer }: { readonly text: string | null; readonly answer: 'accepted' | 'corrected' },
): Result<DecisionChange, AnswerRefusal> => {
  if (about.kind !== 'cell') return refuse({ kind: 'nothing-to-accept' })
  const cell = { part: about.part, column: about.column, text }
  const change = cellChange(row, cell)
  if (!change.ok) return change
  const said: SheetDecision = { kind: 'finding', finding: index, answer, put: cell }
  return done({ put: [...change.value.put, said], drop: change.value.drop })
}

const accept = (row: ReceivedRow, found: DeskFinding): Result<DecisionChange, AnswerRefusal> => {
  const { finding, about, index } = found
  if (!found.isAcceptable || finding.proposal === undefined) return refuse({ kind: 'nothing-to-accept' })
  if (about.kind !== 'head') return writeText(row, found, { text: finding.proposal, answer: 'accepted' })
  const head = headDecision(finding, about.field)
  const said: SheetDecision = { kind: 'finding', finding: index, answer: 'accepted', put: null }
  return head ? done({ put: [head, said] }) : refuse({ kind: 'nothing-to-accept' })
}

/** What an answer to a finding decides. */
export const answerChange = (
  row: ReceivedRow,
  found: DeskFinding,
  answer: AnswerToFinding,
): Result<DecisionChange, AnswerRefusal> => {
  if (answer.kind === 'accept') return accept(row, found)
  if (answer.kind === 'correct') return writeText(row, found, { text: answer.text, answer: 'corrected' })
  const drop = takenBack(row, found)
  const left: SheetDecision = { kind: 'finding', finding: found.index, answer: 'left', put: null }
  return done(answer.kind === 'leave' ? { put: [left], drop } : { put: [], drop: [decisionKey(left), ...drop] })
}

/**
 * Answers a finding of a received sheet: its proposal is put in, another text is written, it is left as seen, or it is open
 * again. `answerFinding(workplace, actor, { …seen, finding: 3, answer: { kind: 'correct', text: '年10回以上' } })`
 */
export const answerFinding = (
  workplace: Workplace,
  actor: Actor,
  { finding, answer, ...seen }: ReceivedSeen & { readonly finding: number; readonly answer: AnswerToFinding },
): Promise<Result<ReceivedDecided, AnswerFindingRefusal>> =>
  decideReceived<AnswerRefusal>(workplace, actor, seen, async (row) => {
    const found = deskFindings(row)[finding]
    return found ? answerChange(row, found, answer) : refuse({ kind: 'finding-not-found' })
  })
