import type { JobKind } from '../../sheet/job.ts'
import type { Reader } from '../store.ts'

export type Due = { readonly kinds: readonly JobKind[] /** An instant. */; readonly at: string }

/** Jobs that may be begun: waiting and due, or begun by somebody who has not been heard of since their lease ended. */
export const dueJobs = (db: Reader, city: string, { kinds, at }: Due) =>
  db
    .selectFrom('job')
    .where('city', '=', city)
    .where('kind', 'in', kinds)
    .where(({ and, eb, or }) =>
      or([
        and([eb('state', '=', 'waiting'), or([eb('not_before', 'is', null), eb('not_before', '<=', at)])]),
        and([eb('state', '=', 'running'), eb('lease_until', '<', at)]),
      ]),
    )
    .orderBy('id')
