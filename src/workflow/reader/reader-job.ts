import type { Document } from '../../base/document.ts'
import type { ArchivedFile } from '../../document/archive/open-archive.ts'
import type { Sheet } from '../../sheet/sheet.ts'
import type { SheetFinding } from '../../sheet/sheet-finding.ts'

/** A file that somebody handed in. */
export type DocumentToRead = {
  readonly bytes: Uint8Array
  /** Its name, or its path in an archive or folder: 「総務部/重点目標.xlsx」. */
  readonly source: string
}

/** What the reader's worker is asked for. */
export type ReaderJob =
  | ({ readonly kind: 'read' } & DocumentToRead)
  | ({ readonly kind: 'unpack' } & DocumentToRead)
  | { readonly kind: 'picture'; readonly bytes: Uint8Array; readonly page: number; readonly width: number }

export type ReaderJobOf<Kind extends ReaderJob['kind']> = Extract<ReaderJob, { readonly kind: Kind }>

/** A document read; or refused, because it cannot be opened (no document then) or because no sheet is in it. */
export type DocumentRead =
  | {
      readonly kind: 'read'
      readonly document: Document
      readonly sheets: readonly Sheet[]
      readonly findings: readonly SheetFinding[]
    }
  | { readonly kind: 'refused'; readonly document: Document | null; readonly findings: readonly SheetFinding[] }

/** The files of an archive. The findings of `unpacked` name what in it was left closed. */
export type ArchiveUnpacked =
  | { readonly kind: 'unpacked'; readonly files: readonly ArchivedFile[]; readonly findings: readonly SheetFinding[] }
  | { readonly kind: 'refused'; readonly findings: readonly SheetFinding[] }

/** What the worker answers to each job. */
export type ReaderAnswer = {
  readonly read: DocumentRead
  readonly unpack: ArchiveUnpacked
  readonly picture: Uint8Array | null
}
