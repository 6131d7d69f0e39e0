import type { PublishedSheet } from '../../sheet/kept-sheet.ts'
import { toJson } from '../json-text.ts'
import type { Writer } from '../store.ts'
import type { PublishedOutline } from './published-content.ts'

const outlineOf = ({ departments, sheet }: PublishedSheet): PublishedOutline => ({
  departments,
  goals: sheet.goals.map(({ number, title, selfEvaluation }) => ({ number, title, selfEvaluation })),
  stepCount: sheet.goals.flatMap((goal) => goal.items).reduce((count, item) => count + item.steps.length, 0),
})

/** Writes a frozen version; it can never be changed afterwards. */
export const savePublishedVersion = async (tx: Writer, city: string, published: PublishedSheet): Promise<void> => {
  const { version, hash, publishedAt, correctionNote, ...content } = published
  await tx
    .insertInto('published_version')
    .values({
      city,
      sheet: content.sheetId,
      phase: content.phase,
      version,
      fiscal_year: content.fiscalYear,
      content: toJson(content),
      outline: toJson(outlineOf(published)),
      hash,
      published_at: publishedAt,
      correction_note: correctionNote,
    })
    .execute()
}
