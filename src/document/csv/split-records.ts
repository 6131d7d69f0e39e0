import { CsvError, type Options, parse } from 'csv-parse/sync'
import type { CsvSeparator } from './find-separator.ts'

/** A record and the line of the text it begins in, counted from 1. */
export type CsvRecord = { readonly line: number; readonly cells: readonly string[] }
export type SplitRecords = { readonly records: readonly CsvRecord[]; readonly hasOpenQuote: boolean }

const relaxed: Options = {
  relax_column_count: true,
  relax_quotes: true,
  skip_empty_lines: false,
  record_delimiter: '\n',
}

const countLineEnds = (cells: readonly string[]): number =>
  cells.reduce((count, cell) => count + (cell.includes('\n') ? cell.split('\n').length - 1 : 0), 0)

const numberLines = (rows: readonly (readonly string[])[], first: number): readonly CsvRecord[] => {
  let line = first
  return rows.map((cells) => {
    const record = { line, cells }
    line += 1 + countLineEnds(cells)
    return record
  })
}

const isOpenQuote = (error: unknown): boolean => error instanceof CsvError && error.code === 'CSV_QUOTE_NOT_CLOSED'

/**
 * Splits a text into records; line ends inside quotes stay in their cell. From the record on whose quote is never
 * closed, quotes are taken for letters, and that is told.
 */
export const splitRecords = (text: string, separator: CsvSeparator, firstLine: number): SplitRecords => {
  const whole: string[][] = []
  const options = { ...relaxed, delimiter: separator }
  try {
    parse(text, {
      ...options,
      on_record: (record: string[]) => {
        whole.push(record)
        return null
      },
    })
    return { records: numberLines(whole, firstLine), hasOpenQuote: false }
  } catch (error) {
    if (!isOpenQuote(error)) throw error
  }
  const read = whole.length + countLineEnds(whole.flat())
  const rest = parse(text.split('\n').slice(read).join('\n'), { ...options, quote: false })
  return { records: numberLines([...whole, ...rest], firstLine), hasOpenQuote: true }
}
