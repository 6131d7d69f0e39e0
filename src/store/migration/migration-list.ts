import { sheetMigration } from './0001-sheet.ts'
import { readingMigration } from './0002-reading.ts'
import { deskMigration } from './0003-desk.ts'
import { officialFormMigration } from './0004-official-form.ts'
import { bookMigration } from './0005-book.ts'
import { accountMigration } from './0006-account.ts'
import type { Migration } from './migration.ts'

/** All steps, oldest first. A step that has run somewhere is never changed or removed. */
export const migrationList: readonly Migration[] = [
  sheetMigration,
  readingMigration,
  deskMigration,
  officialFormMigration,
  bookMigration,
  accountMigration,
]
