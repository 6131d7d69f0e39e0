import type { PublishedSheet } from '../sheet/kept-sheet.ts'
import { findKeptSheet } from '../store/draft/find-kept-sheet.ts'
import type { PhaseKey } from '../store/draft/part.ts'
import { findPublishedVersions } from '../store/published/find-published-versions.ts'
import { savePublishedVersion } from '../store/published/save-published-version.ts'
import type { Command } from './command.ts'
import { freezeSheet } from './freeze-sheet.ts'

/** Freezes a sheet as it stands now as its next version. The sheet has been found before, in the same command. */
export const putPublishedVersion = async (
  { tx, city, trace }: Command,
  { sheetId, phase }: PhaseKey,
  correctionNote: string | null,
): Promise<PublishedSheet> => {
  const kept = await findKeptSheet(tx, city, { sheetId, phase })
  if (!kept) throw new Error(`sheet ${sheetId} in phase ${phase} vanished within a command`)
  const versions = (await findPublishedVersions(tx, city, sheetId)).filter((one) => one.phase === phase)
  const version = Math.max(0, ...versions.map((one) => one.version)) + 1
  const published = freezeSheet(kept, { version, publishedAt: trace.at, correctionNote })
  await savePublishedVersion(tx, city, published)
  return published
}
