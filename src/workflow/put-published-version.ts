import type { PublishedSheet } from '../sheet/kept-sheet.ts'
import { findKeptSheet } from '../store/draft/find-kept-sheet.ts'
import type { PhaseKey } from '../store/draft/part.ts'
import { findPublishedSheet } from '../store/published/find-published-sheet.ts'
import { savePublishedVersion } from '../store/published/save-published-version.ts'
import { findKeptLines } from '../store/reading/find-kept-lines.ts'
import type { Command } from './command.ts'
import { countStandings } from './count-standings.ts'
import { freezeMeasures } from './freeze-measures.ts'
import { freezeSheet } from './freeze-sheet.ts'

/**
 * Freezes a sheet as it stands now, with the measures that count now, as its next version; gives it with the one before.
 * The sheet has been found before, in the same command.
 */
export const putPublishedVersion = async (
  { tx, city, trace }: Command,
  key: PhaseKey,
  correctionNote: string | null,
): Promise<{ readonly published: PublishedSheet; readonly previous: PublishedSheet | null }> => {
  const { sheetId, phase } = key
  const kept = await findKeptSheet(tx, city, key)
  if (!kept) throw new Error(`sheet ${sheetId} in phase ${phase} vanished within a command`)
  const previous = await findPublishedSheet(tx, city, { sheetId, phase })
  const measures = freezeMeasures(await findKeptLines(tx, city, { sheetId, phase }))
  const version = (previous?.version ?? 0) + 1
  const published = freezeSheet(kept, measures, { version, publishedAt: trace.at, correctionNote })
  await savePublishedVersion(tx, city, published, countStandings(published.sheet, measures))
  return { published, previous }
}
