import type { BookFormat, BoundSheet } from '../../sheet/book.ts'
import type { StoredFile } from '../file/find-stored-file.ts'
import { saveStoredFile } from '../file/save-stored-file.ts'
import { toJson } from '../json-text.ts'
import type { Writer } from '../store.ts'

export type BookMade = {
  readonly id: string
  readonly madeAt: string
  readonly sheets: readonly BoundSheet[]
  readonly missingGlyphs: readonly string[]
  readonly files: readonly { readonly format: BookFormat; readonly file: StoredFile }[]
}

/** Keeps the files of a book. False, and nothing is written, when it is made already: a job may be done twice. */
export const saveBookMade = async (tx: Writer, city: string, made: BookMade): Promise<boolean> => {
  const { id, madeAt, sheets, missingGlyphs, files } = made
  const { numUpdatedRows } = await tx
    .updateTable('book')
    .set({ made_at: madeAt, sheets: toJson(sheets), missing_glyphs: toJson(missingGlyphs) })
    .where('city', '=', city)
    .where('id', '=', id)
    .where('made_at', 'is', null)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) return false
  for (const { format, file } of files) {
    await saveStoredFile(tx, city, file)
    await tx.insertInto('book_file').values({ city, book: id, format, stored_file: file.id }).execute()
  }
  return true
}
