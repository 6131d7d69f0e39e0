import type { BookFile, KeptBook } from '../../sheet/book.ts'
import type { JobSeen } from '../../sheet/job.ts'
import { fromJson } from '../json-text.ts'
import type { Reader } from '../store.ts'

/** Books with the job that makes each. */
export const bookRows = (db: Reader, city: string) =>
  db
    .selectFrom('book')
    .leftJoin('job', (join) => join.onRef('job.city', '=', 'book.city').onRef('job.id', '=', 'book.job'))
    .selectAll('book')
    .select([
      'job.id as job_id',
      'job.kind',
      'job.state',
      'job.progress_done',
      'job.progress_all',
      'job.progress_word',
      'job.problem',
      'job.cancel_asked',
    ])
    .where('book.city', '=', city)

type BookRow = Awaited<ReturnType<ReturnType<typeof bookRows>['execute']>>[number]

const jobOf = (row: BookRow): JobSeen | null =>
  row.job_id === null || row.kind === null || row.state === null
    ? null
    : {
        id: row.job_id,
        kind: row.kind,
        state: row.state,
        progress: { done: row.progress_done ?? 0, all: row.progress_all, word: row.progress_word },
        problem: row.problem,
        isCancelAsked: row.cancel_asked !== 0,
      }

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
  job: jobOf(row),
})
