import type { Writer } from '../store.ts'
import type { StoredFile } from './find-stored-file.ts'

/** Keeps a file byte for byte: one received, or one made here. */
export const saveStoredFile = async (tx: Writer, city: string, file: StoredFile): Promise<void> => {
  await tx
    .insertInto('stored_file')
    .values({
      city,
      id: file.id,
      name: file.name,
      media_type: file.mediaType,
      size: file.bytes.length,
      sha256: file.sha256,
      created_at: file.createdAt,
      bytes: file.bytes,
    })
    .execute()
}
