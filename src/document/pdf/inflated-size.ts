import { inflateSync } from 'node:zlib'

const begin = Buffer.from('stream')
const end = Buffer.from('endstream')
/** A stream's own description stands before it, and is short. */
const longestDescription = 1500

const isPacked = (description: string): boolean => /\/(?:FlateDecode|Fl)\b/.test(description)
/** Pictures are passed over while reading, however large they say they are. */
const isPicture = (description: string): boolean => /\/Subtype\s*\/Image\b/.test(description)
const isPackedTwice = (description: string): boolean => (description.match(/\/(?:FlateDecode|Fl)\b/g) ?? []).length > 1

const descriptionOf = (file: Buffer, at: number): string => {
  const before = file.subarray(Math.max(0, at - longestDescription), at).toString('latin1')
  return before.slice(before.lastIndexOf(' obj') + 1)
}

/** How large a packed stream grows, at most `most`; 0 where it cannot be unpacked. */
const unpacked = (packed: Uint8Array, most: number, twice: boolean): number => {
  try {
    const once = inflateSync(packed, { maxOutputLength: most })
    return twice ? once.length + unpacked(once, most, false) : once.length
  } catch (error) {
    const tooLarge = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
    return tooLarge ? most + 1 : 0
  }
}

/**
 * How many bytes a PDF's packed streams unpack to, pictures apart; it stops counting beyond `most`. A few kilobytes may
 * hold gigabytes of white space, which the library would walk through to the end.
 */
export const inflatedSize = (bytes: Uint8Array, most: number): number => {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let sum = 0
  for (let at = file.indexOf(begin); at >= 0 && sum <= most; at = file.indexOf(begin, at + begin.length)) {
    if (file.subarray(at - 3, at).toString('latin1') === 'end') continue
    const description = descriptionOf(file, at)
    if (!isPacked(description) || isPicture(description)) continue
    const from = at + begin.length + (file[at + begin.length] === 0x0d ? 2 : 1)
    const to = file.indexOf(end, from)
    const packed = file.subarray(from, to < 0 ? file.length : to)
    sum += unpacked(packed, most - sum + 1, isPackedTwice(description))
    at = Math.max(at, to)
  }
  return sum
}
