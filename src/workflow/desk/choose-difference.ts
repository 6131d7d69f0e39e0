import { done, type Result, refuse } from '../../base/result.ts'
import type { DeskRefusalOf } from '../../sheet/desk-refusal.ts'
import type { DifferenceTake } from '../../sheet/received-sheet.ts'
import type { Actor, Workplace } from '../workplace.ts'
import { compareReceived } from './compare-received.ts'
import { type DecideRefusal, decideReceived, type ReceivedDecided, type ReceivedSeen } from './decide-received.ts'
import { loadComparison } from './load-comparison.ts'

export type DifferenceToChoose = ReceivedSeen & {
  /** The stored part and its column, as the comparison names them. */
  readonly part: string
  readonly column: string
  readonly take: DifferenceTake
}

/** Of a cell that differs, takes the document's text or keeps what is stored; it holds as long as that stays as it is. */
export const chooseDifference = (
  workplace: Workplace,
  actor: Actor,
  { part, column, take, ...seen }: DifferenceToChoose,
): Promise<Result<ReceivedDecided, DecideRefusal | DeskRefusalOf<'difference-not-found'>>> =>
  decideReceived<DeskRefusalOf<'difference-not-found'>>(workplace, actor, seen, async (row, { tx, city }) => {
    const { content } = await loadComparison(tx, city, row)
    const difference = content
      ? compareReceived(content).differences.find((one) => one.part === part && one.column === column)
      : undefined
    if (!difference) return refuse({ kind: 'difference-not-found' })
    const { storedVersion } = difference
    return done({ put: [{ kind: 'difference', part, column, storedVersion, take }] })
  })
