export type DecodedXml = { readonly text: string; readonly notDecoded: number }

const encodingOf = (bytes: Uint8Array): string => {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200))
  return /^<\?xml[^>]*\sencoding\s*=\s*["']([\w.-]+)["']/.exec(head)?.[1] ?? 'utf-8'
}

const decoderOf = (encoding: string): TextDecoder => {
  try {
    return new TextDecoder(encoding)
  } catch {
    return new TextDecoder('utf-8') // an encoding nobody knows: what is not UTF-8 will be counted
  }
}

/** The text of an XML part by its byte order mark or its declaration, else UTF-8, with one kind of line end. */
export const decodeXml = (bytes: Uint8Array): DecodedXml => {
  const text = decoderOf(encodingOf(bytes)).decode(bytes)
  const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
  return { text: lines, notDecoded: text.match(/\ufffd/g)?.length ?? 0 }
}
