import type { PublishedSheet } from '../../sheet/kept-sheet.ts'
import { type Phase, phases } from '../../sheet/phase.ts'
import type { Reader } from '../store.ts'

export type PublishedVersion = Pick<PublishedSheet, 'phase' | 'version' | 'publishedAt' | 'hash' | 'correctionNote'>

/** All versions of a sheet, in every phase, newest first: the correction log, and the phases citizens can see. */
export const findPublishedVersions = async (
  db: Reader,
  city: string,
  sheetId: string,
): Promise<readonly PublishedVersion[]> => {
  const rows = await db
    .selectFrom('published_version')
    .select(['phase', 'version', 'published_at', 'hash', 'correction_note'])
    .where('city', '=', city)
    .where('sheet', '=', sheetId)
    .execute()
  const order = (phase: Phase): number => phases.indexOf(phase)
  return rows
    .toSorted((a, b) => order(b.phase) - order(a.phase) || b.version - a.version)
    .map(({ published_at, correction_note, ...row }) => ({
      ...row,
      publishedAt: published_at,
      correctionNote: correction_note,
    }))
}
