const declaration = '<!DOCTYPE'
const written = [
  Buffer.from(declaration),
  Buffer.from(declaration, 'utf16le'),
  Buffer.from(declaration, 'utf16le').swap16(),
]

/** Whether an XML part declares a document type (DTD). No office program writes one; with it entities can blow up. */
export const hasDocumentType = (bytes: Uint8Array): boolean => {
  const part = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return written.some((words) => part.includes(words))
}
