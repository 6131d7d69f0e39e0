import { oldOfficeNames } from './office/old-office-names.ts'

/** The packed formats that there is a reader for. */
export type ReadableFormat = 'Excel' | 'Word' | 'PDF'

/** A format known by its first bytes that is not text: `old` ones can be saved anew by the program that made them. */
export type RecognisedFormat =
  | { readonly kind: 'readable'; readonly name: ReadableFormat }
  | { readonly kind: 'encrypted' }
  | { readonly kind: 'other'; readonly name: string }
  | { readonly kind: 'old'; readonly name: string; readonly saveAs: string }

const signatures: readonly (readonly [name: string, bytes: readonly number[]])[] = [
  ['RTF', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['PNG', [0x89, 0x50, 0x4e, 0x47]],
  ['JPEG', [0xff, 0xd8, 0xff]],
  ['GIF', [0x47, 0x49, 0x46, 0x38]],
  ['TIFF', [0x49, 0x49, 0x2a, 0x00]],
  ['TIFF', [0x4d, 0x4d, 0x00, 0x2a]],
  ['GZIP', [0x1f, 0x8b, 0x08]],
  ['7z', [0x37, 0x7a, 0xbc, 0xaf]],
  ['RAR', [0x52, 0x61, 0x72, 0x21]],
]

const pdfSignature = [0x25, 0x50, 0x44, 0x46, 0x2d]
const zipSignature = [0x50, 0x4b, 0x03, 0x04]
const oldOfficeSignature = [0xd0, 0xcf, 0x11, 0xe0]
/** How much of a packed file is looked through for the names of its parts. */
const lookedThrough = 1 << 20

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte)

/** The names of a file's parts are plain letters: one byte, one character. */
const plainLetters = (bytes: Uint8Array): string => Buffer.from(bytes.subarray(0, lookedThrough)).toString('latin1')

/** The names of a zip stand at its end once more, where a large picture comes first. */
const zipNames = (bytes: Uint8Array): string => plainLetters(bytes) + plainLetters(bytes.subarray(-65_536))

const packed = (names: string): RecognisedFormat => {
  if (names.includes('xl/')) return { kind: 'readable', name: 'Excel' }
  if (names.includes('word/')) return { kind: 'readable', name: 'Word' }
  if (names.includes('ppt/')) return { kind: 'other', name: 'PowerPoint' }
  return { kind: 'other', name: names.includes('opendocument.') ? 'OpenDocument' : 'ZIP' }
}

/** By a stream that only this program writes. A workbook may hold documents of the others, so it comes first. */
const oldPrograms: readonly (readonly [stream: string, name: string, saveAs: string])[] = [
  ['Workbook', 'Excel 97-2003 (.xls)', '.xlsx'],
  ['Book', 'Excel 5.0/95 (.xls)', '.xlsx'],
  ['WordDocument', 'Word 97-2003 (.doc)', '.docx'],
  ['PowerPoint Document', 'PowerPoint 97-2003 (.ppt)', '.pdf'],
  ['DocumentText', '一太郎 (.jtd)', '.docx'],
]

const oldOffice = (bytes: Uint8Array): RecognisedFormat => {
  const streams = oldOfficeNames(bytes)
  if (streams.includes('EncryptedPackage')) return { kind: 'encrypted' }
  const found = oldPrograms.find(([stream]) => streams.includes(stream))
  if (found) return { kind: 'old', name: found[1], saveAs: found[2] }
  return { kind: 'old', name: 'Office 97-2003', saveAs: '.xlsx / .docx' }
}

/** What the first bytes say: `recogniseFormat(bytes of a .xlsx)` is Excel; null for anything that may be text. */
export const recogniseFormat = (bytes: Uint8Array): RecognisedFormat | null => {
  if (startsWith(bytes, pdfSignature)) return { kind: 'readable', name: 'PDF' }
  if (startsWith(bytes, zipSignature)) return packed(zipNames(bytes))
  if (startsWith(bytes, oldOfficeSignature)) return oldOffice(bytes)
  const found = signatures.find(([, signature]) => startsWith(bytes, signature))
  return found ? { kind: 'other', name: found[0] } : null
}
