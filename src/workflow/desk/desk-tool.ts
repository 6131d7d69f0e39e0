import type { Document } from '../../base/document.ts'
import type { Sheet } from '../../sheet/sheet.ts'
import type { SheetFinding } from '../../sheet/sheet-finding.ts'

/** A file by its bytes and its path: 「中間報告/総務部.xlsx」. */
type FileToOpen = { readonly bytes: Uint8Array; readonly source: string }

type FileOpened =
  | {
      readonly kind: 'read'
      readonly document: Document
      readonly sheets: readonly Sheet[]
      readonly findings: readonly SheetFinding[]
    }
  | { readonly kind: 'refused'; readonly document: Document | null; readonly findings: readonly SheetFinding[] }

/** What reads a file for the desk, within its limits of time and memory. */
export type ReadDocument = (file: FileToOpen) => Promise<FileOpened>

/** What unpacks an archive for the desk; null: the file is none. */
export type UnpackArchive = (
  file: FileToOpen,
) => Promise<
  | { readonly kind: 'unpacked'; readonly files: readonly FileToOpen[]; readonly findings: readonly SheetFinding[] }
  | { readonly kind: 'refused'; readonly findings: readonly SheetFinding[] }
  | null
>
