import type { Writer } from '../store.ts'

/** Leaves a file out, or brings it back; its version goes on. */
export const saveFileSetAside = async (
  tx: Writer,
  city: string,
  { id, aside, version }: { readonly id: string; readonly aside: boolean; readonly version: number },
): Promise<void> => {
  await tx
    .updateTable('received_file')
    .set({ set_aside: aside ? 1 : 0, version })
    .where('city', '=', city)
    .where('id', '=', id)
    .execute()
}
