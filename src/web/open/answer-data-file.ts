import type { Context } from 'hono'
import { fiscalYearName } from '../../base/wareki.ts'
import { type CsvEncoding, csvEncodings } from '../../export/open-data/csv-bytes.ts'
import { type DataTableName, dataTableNames } from '../../sheet/data/data-table.ts'
import { dataTableLabels } from '../../view/message/data-column-word.ts'
import { contentDisposition } from '../content-disposition.ts'
import type { OpenFile, OpenFiles, OpenYear } from './open-files.ts'

/** Which file of a year an address asks for. */
export type DataFileAsked =
  | { readonly kind: 'table'; readonly table: DataTableName; readonly encoding: CsvEncoding }
  | { readonly kind: 'json' }

/** Reads the end of a file's address: `lines.csv` with the encoding, `sheets.json`. Null: there is no such file. */
export const readDataFile = (word: string, encoding: string | undefined): DataFileAsked | null => {
  if (word === 'sheets.json') return { kind: 'json' }
  const table = dataTableNames.find((name) => word === `${name}.csv`)
  const known = csvEncodings.find((name) => name === (encoding ?? 'utf-8').toLowerCase())
  return table && known ? { kind: 'table', table, encoding: known } : null
}

/** What is open may be fetched by the pages of anybody. */
export const forEverybody = { 'access-control-allow-origin': '*' } as const

const typeOf = (asked: DataFileAsked): string => {
  if (asked.kind === 'json') return 'application/json; charset=utf-8'
  return `text/csv; charset=${asked.encoding === 'cp932' ? 'Shift_JIS' : 'utf-8'}; header=present`
}

const fileOf = (asked: DataFileAsked, { table, json }: OpenFiles): OpenFile =>
  asked.kind === 'json' ? json : table(asked.table, asked.encoding)

const nameOf = (asked: DataFileAsked): readonly [name: string, plain: string] =>
  asked.kind === 'json'
    ? ['調書.json', 'sheets.json']
    : [`${dataTableLabels[asked.table].name}.csv`, `${asked.table}.csv`]

/** Answers with a file of open data. */
export const answerDataFile = (
  c: Context,
  { fiscalYear, summaries }: OpenYear,
  { files, asked }: { readonly files: OpenFiles; readonly asked: DataFileAsked },
): Response => {
  const { bytes, etag } = fileOf(asked, files)
  const [name, plain] = nameOf(asked)
  const newest = summaries
    .map(({ publishedAt }) => publishedAt)
    .toSorted()
    .at(-1)
  return c.body(Uint8Array.from(bytes), 200, {
    ...forEverybody,
    'content-type': typeOf(asked),
    'content-disposition': contentDisposition(
      `重点目標_${fiscalYearName(fiscalYear)}_${name}`,
      `shirube-${fiscalYear}-${plain}`,
    ),
    etag,
    ...(newest !== undefined && { 'last-modified': new Date(newest).toUTCString() }),
  })
}
