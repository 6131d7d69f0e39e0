import { done, type Result } from '../../base/result.ts'
import type { Actor, Workplace } from '../workplace.ts'
import { type DecideRefusal, decideReceived, type ReceivedDecided, type ReceivedSeen } from './decide-received.ts'

/** 不要: leaves a received sheet out of the import, or brings it back. */
export const setSheetAside = (
  workplace: Workplace,
  actor: Actor,
  { aside, ...seen }: ReceivedSeen & { readonly aside: boolean },
): Promise<Result<ReceivedDecided, DecideRefusal>> =>
  decideReceived<never>(workplace, actor, seen, async () =>
    done(aside ? { put: [{ kind: 'set-aside' }] } : { put: [], drop: ['set-aside'] }),
  )
