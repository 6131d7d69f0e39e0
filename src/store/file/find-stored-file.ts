import type { Reader } from '../store.ts'

/** A file as it was received or made. */
export type StoredFile = {
  readonly id: string
  /** Without folders. */
  readonly name: string
  readonly mediaType: string
  /** In hexadecimal. */
  readonly sha256: string
  readonly createdAt: string
  readonly bytes: Uint8Array
}

/** A kept file with its bytes; null when there is none, or its time is over. */
export const findStoredFile = async (db: Reader, city: string, id: string): Promise<StoredFile | null> => {
  const row = await db
    .selectFrom('stored_file')
    .selectAll()
    .where('city', '=', city)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) return null
  const { name, media_type, sha256, created_at, bytes } = row
  return { id, name, mediaType: media_type, sha256, createdAt: created_at, bytes }
}
