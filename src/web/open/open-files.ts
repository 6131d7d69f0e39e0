import { createHash } from 'node:crypto'
import { characterName } from '../../export/character-name.ts'
import type { CsvEncoding } from '../../export/open-data/csv-bytes.ts'
import type { LostCharacter } from '../../export/open-data/lost-character.ts'
import { writeDataJson } from '../../export/open-data/write-data-json.ts'
import { writeDataTable } from '../../export/open-data/write-data-table.ts'
import type { City } from '../../sheet/city.ts'
import type { DataSheet } from '../../sheet/data/data-sheet.ts'
import { type DataTableName, dataTableNames } from '../../sheet/data/data-table.ts'
import type { FiscalYear } from '../../sheet/fiscal-year.ts'
import type { PublishedSummary } from '../../sheet/kept-sheet.ts'
import { findPublishedSheet } from '../../store/published/find-published-sheet.ts'
import { showPublishedData } from '../../view/data-file/show-published-data.ts'
import type { DataSizes, OpenDataYear } from '../../view/show-open-data.ts'
import type { AreaParts } from '../area-parts.ts'

export type OpenFile = { readonly bytes: Uint8Array; readonly etag: string }

/** Everything that is given out of a year, written once for what is published. */
export type OpenFiles = {
  readonly table: (name: DataTableName, encoding: CsvEncoding) => OpenFile
  readonly json: OpenFile
  readonly sizes: DataSizes
  readonly lost: OpenDataYear['lost']
}

export type OpenYear = {
  readonly fiscalYear: FiscalYear
  readonly city: City
  readonly summaries: readonly PublishedSummary[]
}

const fileOf = (bytes: Uint8Array): OpenFile => ({
  bytes,
  etag: `"${createHash('sha256').update(bytes).digest('base64url')}"`,
})

const takeTurns = (): Promise<void> => new Promise((go) => setImmediate(go))

const findDataSheets = async (
  { db, code }: AreaParts,
  { city, summaries }: OpenYear,
): Promise<readonly DataSheet[]> => {
  const sheets: DataSheet[] = []
  for (const { sheetId, phase, version } of summaries) {
    const published = await findPublishedSheet(db, code, { sheetId, phase, version })
    if (published) sheets.push(showPublishedData(published, { city, licence: city.licence }))
    // Others are answered between one sheet and the next.
    await takeTurns()
  }
  return sheets
}

const sumOf = (all: readonly LostCharacter[]): OpenFiles['lost'] =>
  [...Map.groupBy(all, ({ character }) => character)].map(([character, own]) => ({
    character: characterName(character),
    instead: own[0]?.instead ?? '',
    count: own.reduce((sum, { count }) => sum + count, 0),
  }))

const write = async (parts: AreaParts, year: OpenYear): Promise<OpenFiles> => {
  const sheets = await findDataSheets(parts, year)
  const tables = new Map<string, OpenFile>()
  const lost: LostCharacter[] = []
  for (const table of dataTableNames)
    for (const encoding of ['utf-8', 'cp932'] as const) {
      const written = writeDataTable(sheets, table, encoding)
      tables.set(`${table} ${encoding}`, fileOf(written.bytes))
      if (encoding === 'cp932') lost.push(...written.lost)
      await takeTurns()
    }
  const table = (name: DataTableName, encoding: CsvEncoding): OpenFile => {
    const found = tables.get(`${name} ${encoding}`)
    if (!found) throw new Error(`no table ${name} in ${encoding}`)
    return found
  }
  const json = fileOf(new TextEncoder().encode(writeDataJson(sheets)))
  const sizeOf = (name: DataTableName) => ({
    utf8: table(name, 'utf-8').bytes.length,
    cp932: table(name, 'cp932').bytes.length,
  })
  const sizes = {
    tables: { lines: sizeOf('lines'), measures: sizeOf('measures'), readings: sizeOf('readings') },
    json: json.bytes.length,
  }
  return { table, json, sizes, lost: sumOf(lost) }
}

/** What the files of a year are made from: while it is the same, so are they. */
const keyOf = ({ fiscalYear, city, summaries }: OpenYear): string =>
  JSON.stringify([
    fiscalYear,
    city.name,
    city.licence,
    summaries.map(({ sheetId, phase, version }) => [sheetId, phase, version]),
  ])

const mostKept = 4

/** Files of open data, written when they are first asked for and kept until something else is published. */
export const openFilesKeeper = (parts: AreaParts): ((year: OpenYear) => Promise<OpenFiles>) => {
  const kept = new Map<string, Promise<OpenFiles>>()
  return (year) => {
    const key = keyOf(year)
    const files = kept.get(key) ?? write(parts, year)
    kept.delete(key)
    kept.set(key, files)
    files.catch(() => kept.delete(key))
    for (const old of [...kept.keys()].slice(0, -mostKept)) kept.delete(old)
    return files
  }
}
