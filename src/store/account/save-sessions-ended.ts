import type { Writer } from '../store.ts'

/** Ends the sessions of a person, all or all but one; gives how many there were. */
export const saveSessionsEnded = async (
  tx: Writer,
  city: string,
  { personId, but, at }: { readonly personId: string; readonly but: string | null; readonly at: string },
): Promise<number> => {
  const all = tx
    .updateTable('session')
    .set({ ended_at: at })
    .where('city', '=', city)
    .where('person', '=', personId)
    .where('ended_at', 'is', null)
  const { numUpdatedRows } = await (but === null ? all : all.where('id', '!=', but)).executeTakeFirst()
  return Number(numUpdatedRows)
}
