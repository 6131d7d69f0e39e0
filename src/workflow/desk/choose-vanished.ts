import { done, type Result, refuse } from '../../base/result.ts'
import type { DeskRefusalOf } from '../../sheet/desk-refusal.ts'
import type { VanishedTake } from '../../sheet/received-sheet.ts'
import type { Actor, Workplace } from '../workplace.ts'
import { type DecideRefusal, decideReceived, type ReceivedDecided, type ReceivedSeen } from './decide-received.ts'
import { loadComparison } from './load-comparison.ts'

export type VanishedToChoose = ReceivedSeen & {
  /** The stored part that the document does not have. */
  readonly part: string
  readonly take: VanishedTake
}

/** Takes a part away that is stored and not in the document, or keeps it with all that is under it. */
export const chooseVanished = (
  workplace: Workplace,
  actor: Actor,
  { part, take, ...seen }: VanishedToChoose,
): Promise<Result<ReceivedDecided, DecideRefusal | DeskRefusalOf<'difference-not-found'>>> =>
  decideReceived<DeskRefusalOf<'difference-not-found'>>(workplace, actor, seen, async (row, { tx, city }) => {
    const { content } = await loadComparison(tx, city, row)
    if (!content?.vanished.some((one) => one.part.id === part)) return refuse({ kind: 'difference-not-found' })
    return done({ put: [{ kind: 'vanished', part, take }] })
  })
