import { type Entry, fromBufferPromise, validateFileName, type ZipFile } from 'yauzl'
import { documentLimit } from '../../base/document-limit.ts'
import type { DocumentProblem } from '../../base/document-problem.ts'
import { done, type Result, refuse } from '../../base/result.ts'
import { hasDocumentType } from './has-document-type.ts'
import { inflateEntry, type PackedEntry } from './inflate-entry.ts'
import { zipEntryName } from './zip-entry-name.ts'

/** The files inside a zip, looked through and safe to unpack. */
export type ZipEntries = {
  readonly names: readonly string[]
  /** Unpacks an entry, each time anew; null: there is none of that name. A zip inside the zip is only bytes. */
  readonly read: (name: string) => Uint8Array | null
}

/** A small file may be packed very well by chance; it does no harm. */
const harmlessInBytes = 10 * 1024 * 1024
const stored = 0
const deflated = 8

const findProblem = (entry: Entry): DocumentProblem | null => {
  if (entry.isEncrypted()) return 'file-encrypted'
  if (entry.compressionMethod !== stored && entry.compressionMethod !== deflated) return 'file-format-not-supported'
  return null
}

/** What the zip says of itself, before anything is unpacked. */
const readEntries = async (zip: ZipFile, size: number): Promise<Result<readonly Entry[], DocumentProblem>> => {
  if (zip.entryCount > documentLimit.zipEntries) return refuse('file-unpacks-too-large')
  const entries: Entry[] = []
  let inflated = 0
  let packed = 0
  for await (const entry of zip.eachEntry()) {
    const problem = findProblem(entry)
    if (problem) return refuse(problem)
    inflated += entry.uncompressedSize
    packed += entry.compressedSize
    if (inflated > documentLimit.inflatedInBytes) return refuse('file-unpacks-too-large')
    entries.push(entry)
  }
  if (inflated > harmlessInBytes && inflated > size * documentLimit.inflatedRatio)
    return refuse('file-unpacks-too-large')
  // Entries that share their bytes are how a small zip holds a great deal.
  return packed > size ? refuse('file-damaged') : done(entries)
}

const packedEntry = async (zip: ZipFile, entry: Entry, bytes: Uint8Array): Promise<PackedEntry> => {
  const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true })
  return {
    packed: bytes.subarray(fileDataStart, fileDataStart + entry.compressedSize),
    isStored: entry.compressionMethod === stored,
    sizeInBytes: entry.uncompressedSize,
    checksum: entry.crc32,
  }
}

const isXml = (name: string): boolean => /\.(?:xml|rels|vml)$/i.test(name)

/** Unpacks the entry once, so that what it declares is known to be true. */
const tryEntry = (name: string, entry: PackedEntry): DocumentProblem | null => {
  const bytes = inflateEntry(entry)
  if (!bytes) return 'file-damaged'
  return isXml(name) && hasDocumentType(bytes) ? 'file-not-safe' : null
}

const guard = async (bytes: Uint8Array): Promise<Result<ZipEntries, DocumentProblem>> => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const zip = await fromBufferPromise(buffer, { decodeStrings: false })
  const read = await readEntries(zip, bytes.length)
  if (!read.ok) return read
  const entries = new Map<string, PackedEntry>()
  for (const entry of read.value) {
    const name = zipEntryName(entry)
    if (name.endsWith('/')) continue
    if (validateFileName(name) !== null) return refuse('file-not-safe')
    // Two readers would take two different ones.
    if (entries.has(name)) return refuse('file-damaged')
    const packed = await packedEntry(zip, entry, bytes)
    const problem = tryEntry(name, packed)
    if (problem) return refuse(problem)
    entries.set(name, packed)
  }
  const unpack = (name: string): Uint8Array | null => {
    const entry = entries.get(name)
    return entry ? inflateEntry(entry) : null
  }
  return done({ names: [...entries.keys()], read: unpack })
}

/**
 * Looks a zip through before anything reads it: `(await guardZip(bytes of a .xlsx)).value.read('xl/workbook.xml')`.
 * Refuses too many entries, too much unpacked, sizes that are not what they say, passwords, odd paths and DTDs in XML.
 */
export const guardZip = async (bytes: Uint8Array): Promise<Result<ZipEntries, DocumentProblem>> => {
  try {
    return await guard(bytes)
  } catch {
    return refuse('file-damaged') // what yauzl says of a zip cut off or written over
  }
}
