import type { JobSeen } from './job.ts'
import type { SheetFinding } from './sheet-finding.ts'

/** 受付: one drop of files. */
export type Reception = {
  readonly id: string
  /** The folder or the first file: 「中間報告」. */
  readonly title: string
  readonly actor: string
  /** An instant as ISO 8601 in UTC. */
  readonly createdAt: string
  /** Files of the drop that systems leave behind (`Thumbs.db`, `~$調書.xlsx`), by their paths: not received. */
  readonly passedOver: readonly string[]
  /** The job that reads it. */
  readonly job: JobSeen | null
}

export const receivedFileStates = ['waiting', 'read', 'refused', 'repeated', 'failed'] as const
/**
 * Not read yet · read · cannot be read, its findings say why · the same bytes as another file of the drop · the reading
 * broke off by an error of ours.
 */
export type ReceivedFileState = (typeof receivedFileStates)[number]

export type ReceivedFile = {
  readonly id: string
  readonly receptionId: string
  /** Counted from 0, in the order of the paths. */
  readonly position: number
  /** In the folder or archive: 「中間報告/総務部.xlsx」. */
  readonly path: string
  readonly name: string
  readonly sizeInBytes: number
  /** In hexadecimal; empty for an archive that was not opened. */
  readonly sha256: string
  /** Null: not kept, because it is too large, or removed after its time. */
  readonly storedFileId: string | null
  readonly state: ReceivedFileState
  /** The first file of this drop with the same bytes. */
  readonly sameAs: string | null
  /** Of the file as a whole; those of its sheets are with them as well. */
  readonly findings: readonly SheetFinding[]
  /** 不要: left out as a whole. */
  readonly isSetAside: boolean
  readonly version: number
  /** Whether there is a document to show beside its sheets. */
  readonly hasDocument: boolean
}

export const receivedSheetStates = ['open', 'set-aside', 'imported'] as const
export type ReceivedSheetState = (typeof receivedSheetStates)[number]

/** Findings by level, and those of each level that nobody has answered. */
export type FindingCounts = Readonly<
  Record<'error' | 'warning' | 'hint', { readonly all: number; readonly open: number }>
>

/** A drop as the list of drops shows it. */
export type ReceptionSummary = Reception & {
  readonly files: Readonly<Record<ReceivedFileState, number>>
  readonly sheets: Readonly<Record<ReceivedSheetState, number>>
  readonly openFindings: Readonly<Record<'error' | 'warning' | 'hint', number>>
}
