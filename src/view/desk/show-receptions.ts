import type { ReceptionSummary } from '../../sheet/reception.ts'
import { showInstant } from '../show-day.ts'
import { receptionAddress } from './desk-address.ts'
import { receptionTitle } from './reception-title.ts'
import { type ReadingView, showReading } from './show-reading.ts'

/** A drop of files in the list of drops. */
export type ReceptionLine = {
  readonly key: string
  readonly address: string
  readonly title: string
  readonly received: string
  readonly fileCount: number
  readonly unreadableCount: number
  readonly importedCount: number
  readonly openCount: number
  /** Open findings that must be answered, and those that somebody should look at. */
  readonly doubts: { readonly error: number; readonly warning: number }
  readonly reading: ReadingView | null
}

const lineOf = ({ id, title, createdAt, actor, files, sheets, openFindings, job }: ReceptionSummary): ReceptionLine => {
  const fileCount = Object.values(files).reduce((sum, count) => sum + count, 0)
  return {
    key: id,
    address: receptionAddress(id),
    title: receptionTitle(title, fileCount),
    received: `${showInstant(createdAt)}　${actor}`,
    fileCount,
    unreadableCount: files.refused + files.failed,
    importedCount: sheets.imported,
    openCount: sheets.open,
    doubts: openFindings,
    reading: showReading(job, fileCount),
  }
}

/** The drops of files, the newest first. */
export const showReceptions = (receptions: readonly ReceptionSummary[]): readonly ReceptionLine[] =>
  receptions.map(lineOf)
