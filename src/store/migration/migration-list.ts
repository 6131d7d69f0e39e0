import { sheetMigration } from './0001-sheet.ts'
import type { Migration } from './migration.ts'

/** All steps, oldest first. A step that has run somewhere is never changed or removed. */
export const migrationList: readonly Migration[] = [sheetMigration]
