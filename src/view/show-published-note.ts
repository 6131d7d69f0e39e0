import { asOfDate } from '../sheet/fiscal-year.ts'
import type { PublishedSheet } from '../sheet/kept-sheet.ts'
import { sheetAddress } from './address.ts'
import { showDay, showInstant } from './show-day.ts'

/** What citizens are told of a version: when, which one, what it corrected. */
export type PublishedNote = {
  readonly publishedOn: string
  readonly version: number
  readonly asOf: string
  readonly correction: string | null
  readonly permanent: string
  /** The newest version's page; null when this is it. */
  readonly newest: string | null
  /** All versions of this phase where there are several, newest first. */
  readonly versions: readonly { readonly address: string; readonly label: string; readonly correction: string }[]
}

type Version = Pick<PublishedSheet, 'phase' | 'version' | 'publishedAt' | 'correctionNote'>

/** Shows a published version among its sisters of the same phase. */
export const showPublishedNote = (sheet: PublishedSheet, all: readonly Version[]): PublishedNote => {
  const versions = all.filter(({ phase }) => phase === sheet.phase).toSorted((a, b) => b.version - a.version)
  const addressOf = (version?: number): string => sheetAddress('public', sheet.sheetId, sheet.phase, version)
  return {
    publishedOn: showInstant(sheet.publishedAt),
    version: sheet.version,
    asOf: showDay(asOfDate(sheet.fiscalYear, sheet.phase)),
    correction: sheet.correctionNote,
    permanent: addressOf(sheet.version),
    newest: versions[0] && versions[0].version > sheet.version ? addressOf() : null,
    versions:
      versions.length < 2
        ? []
        : versions.map(({ version, publishedAt, correctionNote }) => ({
            address: addressOf(version),
            label: `第${version}版　${showInstant(publishedAt)}公開`,
            correction: correctionNote ?? '',
          })),
  }
}
