import type { BookFile, KeptBook } from '../../sheet/book.ts'
import { jobSeenColumns, jobSeenOf } from '../job/job-seen.ts'
import { fromJson } from '../json-text.ts'
import type { Reader } from '../store.ts'

/** Books with the job that makes each. */
export const bookRows = (db: Reader, city: string) =>
  db
    .selectFrom('book')
    .leftJoin('job', (join) => join.onRef('job.city', '=', 'book.city').onRef('job.id', '=', 'book.job'))
    .selectAll('book')
    .select(jobSeenColumns)
    .where('book.city', '=', city)

type BookRow = Awaited<ReturnType<ReturnType<typeof bookRows>['execute']>>[number]

/** A book as its row keeps it, with its files. */
export const bookOfRow = (row: BookRow, files: readonly BookFile[]): KeptBook => ({
  id: row.id,
  fiscalYear: row.fiscal_year,
  phase: row.phase,
  source: row.source,
  sheetIds: row.sheet_ids === null ? null : fromJson(row.sheet_ids),
  hasSummary: row.has_summary !== 0,
  actor: row.actor_name,
  createdAt: row.created_at,
  madeAt: row.made_at,
  removedAt: row.removed_at,
  sheets: fromJson(row.sheets),
  missingGlyphs: fromJson(row.missing_glyphs),
  files,
  job: jobSeenOf(row),
})
