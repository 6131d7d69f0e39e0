import type { Writer } from '../store.ts'

/** Writes on what terms a city's data may be used; null: it does not say. */
export const saveLicence = async (tx: Writer, city: string, licence: string | null): Promise<void> => {
  await tx.updateTable('city').set({ licence }).where('city', '=', city).execute()
}
