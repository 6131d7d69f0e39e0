import { basename } from 'node:path'
import type { SheetFinding } from '../sheet/sheet-finding.ts'
import { readDocument } from '../workflow/reader/read-document.ts'
import type { DocumentRead } from '../workflow/reader/reader-job.ts'
import { unpackArchive } from '../workflow/reader/unpack-archive.ts'
import type { ListedFile } from './list-files.ts'
import { loadFile } from './load-file.ts'

/** A file of the command line, read. */
export type FileRead = { readonly source: string; readonly read: DocumentRead }

const refused = (source: string, findings: readonly SheetFinding[]): FileRead => ({
  source,
  read: { kind: 'refused', document: null, findings },
})

const readBytes = async (bytes: Uint8Array, source: string): Promise<FileRead> => ({
  source,
  read: await readDocument({ bytes, source }),
})

/** Opens and reads one file of the command line. Never throws for a bad document. */
export const readSheetFile = async (path: string): Promise<FileRead> => {
  const source = basename(path)
  const bytes = await loadFile({ path, source })
  return bytes instanceof Uint8Array ? readBytes(bytes, source) : refused(source, [bytes])
}

/** A file not read yet: its name, and what reads it. */
type FileToRead = { readonly source: string; readonly read: () => Promise<FileRead> }

/**
 * What is in a file: itself, or, where it is a zip, the files in it, under its name: 「全部局.zip/総務部.xlsx」. A file that
 * cannot be had, and one that stays closed in its zip, is there too and says why when it is read.
 */
export const filesIn = async (file: ListedFile): Promise<readonly FileToRead[]> => {
  const { source } = file
  const bytes = await loadFile(file)
  if (!(bytes instanceof Uint8Array)) return [{ source, read: async () => refused(source, [bytes]) }]
  const unpacked = await unpackArchive({ bytes, source })
  if (unpacked === null) return [{ source, read: () => readBytes(bytes, source) }]
  if (unpacked.kind === 'refused') return [{ source, read: async () => refused(source, unpacked.findings) }]
  const inside = unpacked.files.map((each) => ({
    source: `${source}/${each.source}`,
    read: () => readBytes(each.bytes, `${source}/${each.source}`),
  }))
  const closed = unpacked.findings.map((finding) => ({
    source: `${source}/${finding.place.source}`,
    read: async () => refused(`${source}/${finding.place.source}`, [finding]),
  }))
  return [...inside, ...closed]
}
