import type { DocumentProblem } from '../../base/document-problem.ts'

const signature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]

/**
 * Before 2007, and since then where a password protects the file, Office keeps a file system of its own in a file.
 * `file-encrypted`: its contents are behind a password; `file-format-old`: it is a .xls or .doc; null: neither.
 */
export const findOldOffice = (bytes: Uint8Array): DocumentProblem | null => {
  if (!signature.every((byte, index) => bytes[index] === byte)) return null
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return content.includes(Buffer.from('EncryptedPackage', 'utf16le')) ? 'file-encrypted' : 'file-format-old'
}
