import type { DocumentProblem } from '../base/document-problem.ts'
import { done, type Result, refuse } from '../base/result.ts'

export type DecodedText = {
  readonly text: string
  /** How many characters could not be decoded; each stands as U+FFFD. */
  readonly notDecoded: number
}

const decodeStrictly = (bytes: Uint8Array, encoding: string): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null // not in this encoding: the next one is tried
  }
}

const encodingOfMark = (bytes: Uint8Array): string | null => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return null
}

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

/** Zero bytes never stand in a text; a few other control characters may. */
const isBinary = (bytes: Uint8Array): boolean => {
  const looked = bytes.subarray(0, 65_536)
  let odd = 0
  for (const byte of looked) {
    if (byte === 0) return true
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x0c) odd++
  }
  return odd * 10 > looked.length
}

const fits = (text: string): boolean => countOf(text, /\ufffd/g) * 20 <= text.length

/** Damaged in places: the encoding that loses least, if what it loses is little. */
const decodeDamaged = (bytes: Uint8Array): DecodedText | null => {
  const texts = ['utf-8', 'shift_jis'].map((encoding) => new TextDecoder(encoding).decode(bytes))
  const read = texts.map((text) => ({ text, notDecoded: countOf(text, /\ufffd/g) }))
  const best = read.toSorted((a, b) => a.notDecoded - b.notDecoded)[0]
  return best && fits(best.text) ? best : null
}

/** Bytes → text: UTF-16 by its mark, else UTF-8, else CP932 or EUC-JP, each tried strictly before doubts are allowed. */
export const decodeText = (bytes: Uint8Array): Result<DecodedText, DocumentProblem> => {
  const marked = encodingOfMark(bytes)
  if (marked) {
    const text = new TextDecoder(marked).decode(bytes)
    return fits(text) ? done({ text, notDecoded: countOf(text, /\ufffd/g) }) : refuse('file-not-text')
  }
  if (isBinary(bytes)) return refuse('file-not-text')
  for (const encoding of ['utf-8', 'shift_jis', 'euc-jp']) {
    const text = decodeStrictly(bytes, encoding)
    if (text !== null) return done({ text, notDecoded: 0 })
  }
  const damaged = decodeDamaged(bytes)
  return damaged ? done(damaged) : refuse('file-encoding-unknown')
}
