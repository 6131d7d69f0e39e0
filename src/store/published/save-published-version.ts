import type { PublishedSheet } from '../../sheet/kept-sheet.ts'
import type { SheetStandings } from '../../sheet/published-measure.ts'
import { toJson } from '../json-text.ts'
import type { Writer } from '../store.ts'
import type { PublishedOutline } from './published-content.ts'

const outlineOf = ({ departments, sheet }: PublishedSheet, standings: SheetStandings): PublishedOutline => ({
  departments,
  standings,
  goals: sheet.goals.map(({ number, title, selfEvaluation }) => ({ number, title, selfEvaluation })),
  stepCount: sheet.goals.flatMap((goal) => goal.items).reduce((count, item) => count + item.steps.length, 0),
})

/** Writes a frozen version with how its lines stand; it can never be changed afterwards. */
export const savePublishedVersion = async (
  tx: Writer,
  city: string,
  published: PublishedSheet,
  standings: SheetStandings,
): Promise<void> => {
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
      outline: toJson(outlineOf(published, standings)),
      hash,
      published_at: publishedAt,
      correction_note: correctionNote,
    })
    .execute()
}
