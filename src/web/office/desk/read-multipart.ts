/** A file as a form sent it. */
export type SentFile = {
  /** With the folder that was chosen: 「中間報告/総務部.xlsx」. */
  readonly path: string
  readonly bytes: Uint8Array
}

const boundaryOf = (contentType: string): string | null => {
  const found = /^multipart\/form-data\s*;.*boundary=(?:"([^"]{1,200})"|([^;\s]{1,200}))/i.exec(contentType)
  return found?.[1] ?? found?.[2] ?? null
}

/** What browsers write for the characters that would end a name (HTML standard, multipart/form-data). */
const unescaped = (name: string): string => name.replace(/%22/g, '"').replace(/%0D/gi, '').replace(/%0A/gi, '')

/** A path inside the folder that was chosen, as Windows or others write it; macOS takes letters apart (か゛). */
const pathOf = (name: string): string =>
  unescaped(name)
    .normalize('NFC')
    .replaceAll('\\', '/')
    .split('/')
    .filter((part) => part !== '' && part !== '.' && part !== '..')
    .join('/')

const nameIn = (head: string): string | null =>
  /^content-disposition:.*;\s*filename="([^"]*)"/im.exec(head)?.[1] ?? null

const fileIn = (part: Buffer): SentFile | null => {
  const end = part.indexOf('\r\n\r\n')
  if (end < 0) return null
  const name = nameIn(part.subarray(0, end).toString('utf8'))
  const path = name === null ? '' : pathOf(name)
  // A picker with nothing chosen sends a file without name.
  return path === '' ? null : { path, bytes: part.subarray(end + 4) }
}

/**
 * The files of a form as a browser sends it, each a view into the body, which is not copied: a drop may be large. Null: the
 * body is no such form. `readMultipart(body, 'multipart/form-data; boundary=…')`
 */
export const readMultipart = (body: Uint8Array, contentType: string): readonly SentFile[] | null => {
  const boundary = boundaryOf(contentType)
  if (boundary === null) return null
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength)
  const first = `--${boundary}\r\n`
  const next = Buffer.from(`\r\n--${boundary}`)
  if (!bytes.subarray(0, first.length).equals(Buffer.from(first))) return null
  const files: SentFile[] = []
  let at = first.length
  for (let end = bytes.indexOf(next, at); end >= 0; end = bytes.indexOf(next, at)) {
    const file = fileIn(bytes.subarray(at, end))
    if (file) files.push(file)
    at = end + next.length + 2
  }
  return files
}
