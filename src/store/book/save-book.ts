import type { BookOrder } from '../../sheet/book.ts'
import type { Trace } from '../draft/save-content.ts'
import { toJson } from '../json-text.ts'
import type { Writer } from '../store.ts'

export type NewBook = BookOrder & { readonly id: string; readonly jobId: string; readonly trace: Trace }

/** Writes a book that shall be made, and the job that will do it. */
export const saveBook = async (tx: Writer, city: string, book: NewBook): Promise<void> => {
  const { id, fiscalYear, phase, source, sheetIds, hasSummary, jobId, trace } = book
  await tx
    .insertInto('book')
    .values({
      city,
      id,
      fiscal_year: fiscalYear,
      phase,
      source,
      sheet_ids: sheetIds && toJson(sheetIds),
      has_summary: hasSummary ? 1 : 0,
      job: jobId,
      actor: trace.actorId,
      actor_name: trace.actor,
      means: trace.means,
      created_at: trace.at,
      sheets: toJson([]),
      missing_glyphs: toJson([]),
    })
    .execute()
}
