import { stringify } from 'csv-stringify/sync'
import { encodeCp932 } from './encode-cp932.ts'
import { type LostCharacter, lossCounter } from './lost-character.ts'

export const csvEncodings = ['utf-8', 'cp932'] as const
export type CsvEncoding = (typeof csvEncodings)[number]

/** A CSV file, and each character that it could not hold. */
export type CsvFile = { readonly bytes: Uint8Array; readonly lost: readonly LostCharacter[] }

// Tab and line ends carry the layout of a cell. Half a surrogate pair and the codes that are no characters are in no encoding.
const impossible = /(?![\t\n\r])[\p{Cc}\p{Noncharacter_Code_Point}]|\p{Surrogate}/gu
const byteOrderMark = '\ufeff'

/** The byte order mark tells spreadsheets that it is UTF-8; readers take it off again. */
const encodeUtf8 = (text: string): Uint8Array => new TextEncoder().encode(byteOrderMark + text)

/**
 * Records as the bytes of a CSV file after RFC 4180: commas, CRLF, quotes where they are needed. UTF-8 with byte order
 * mark, or CP932. A control character never reaches the file: U+FFFD (in CP932 〓) stands in its place, and it is told.
 */
export const csvBytes = (records: readonly (readonly string[])[], encoding: CsvEncoding): CsvFile => {
  const counter = lossCounter()
  const instead = encoding === 'utf-8' ? '\ufffd' : '〓'
  const clean = (cell: string) =>
    cell.replace(impossible, (character) => counter.lose(character, instead.repeat(character.length)))
  const text = stringify(
    records.map((cells) => cells.map(clean)),
    { record_delimiter: '\r\n', quoted_match: [/[\r\n]/, /^\s|\s$/] },
  )
  if (encoding === 'utf-8') return { bytes: encodeUtf8(text), lost: counter.lost() }
  return { bytes: encodeCp932(text, counter), lost: counter.lost() }
}
