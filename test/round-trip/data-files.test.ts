import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Document } from '../../src/base/document.ts'
import { demoSheet } from '../../src/demo/demo-sheet.ts'
import { demoDepartments } from '../../src/demo/department-list.ts'
import { jointSheet } from '../../src/demo/document/joint-sheet.ts'
import { openDocument } from '../../src/document/open-document.ts'
import type { CsvEncoding } from '../../src/export/open-data/csv-bytes.ts'
import { writeDataJson } from '../../src/export/open-data/write-data-json.ts'
import { writeDataTable } from '../../src/export/open-data/write-data-table.ts'
import { readData } from '../../src/read/data/read-data.ts'
import { dataTableOf, readDataTables } from '../../src/read/data/read-data-tables.ts'
import { readSheets } from '../../src/read/read-sheets.ts'
import type { DataSheet } from '../../src/sheet/data/data-sheet.ts'
import { dataTableNames } from '../../src/sheet/data/data-table.ts'
import { sheetOfData } from '../../src/sheet/data/sheet-of-data.ts'
import { phases } from '../../src/sheet/phase.ts'
import { showSheetData } from '../../src/view/data-file/show-sheet-data.ts'
import { arbitrarySheet } from './arbitrary-data.ts'

const opened = async (bytes: Uint8Array, source: string): Promise<Document> => {
  const result = await openDocument(bytes, source)
  if (!result.ok) throw new Error(result.refusal.code)
  expect(result.value.findings).toEqual([])
  return result.value.document
}

const throughTables = async (sheets: readonly DataSheet[], encoding: CsvEncoding = 'utf-8') => {
  const tables = []
  for (const name of dataTableNames) {
    const { bytes, lost } = writeDataTable(sheets, name, encoding)
    expect(lost).toEqual([])
    const table = dataTableOf(await opened(bytes, `${name}.csv`))
    if (!table) throw new Error(`${name} is not known again`)
    tables.push(table)
  }
  return readDataTables(tables)
}

const throughJson = async (sheets: readonly DataSheet[]) =>
  readData(await opened(new TextEncoder().encode(writeDataJson(sheets)), 'sheets.json'))

// Many sheets on a machine that has other work.
const patience = 60_000

const someSheets = fc.array(arbitrarySheet, { minLength: 1, maxLength: 2 })

describe('any sheets, whatever was written in them, come back to the letter with every reading and measure', () => {
  test(
    'through the three tables',
    () =>
      fc.assert(
        fc.asyncProperty(someSheets, async (sheets) => {
          expect(await throughTables(sheets)).toEqual({ sheets, findings: [] })
        }),
        { numRuns: 60 },
      ),
    patience,
  )

  test(
    'through JSON',
    () =>
      fc.assert(
        fc.asyncProperty(someSheets, async (sheets) => {
          expect(await throughJson(sheets)).toEqual({ sheets, findings: [] })
        }),
        { numRuns: 60 },
      ),
    patience,
  )

  test(
    'and as plain sheets through the table of lines alone',
    () =>
      fc.assert(
        fc.asyncProperty(someSheets, async (sheets) => {
          const { bytes } = writeDataTable(sheets, 'lines')
          expect(readSheets(await opened(bytes, 'lines.csv'))).toEqual({
            sheets: sheets.map(sheetOfData),
            findings: [],
          })
        }),
        { numRuns: 30 },
      ),
    patience,
  )
})

const city = { cityCode: '999999', cityName: 'しるべ野市', licence: 'CC BY 4.0' }

/** A table says nothing of where a text stood in the document it was read from; JSON does. */
const withoutPlaces = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (key, inner) => (key === 'places' ? undefined : inner)))

describe('every department of the demonstration city comes back, with every reading', () => {
  const all = demoDepartments.map((each) => demoSheet(each, 2025, 'final'))

  test.each(all.map((sheet) => [sheet.departments.join('・'), sheet] as const))('%s', async (_, sheet) => {
    const data = showSheetData(sheet, city)
    expect(await throughTables([data])).toEqual({ sheets: [data], findings: [] })
    expect(await throughJson([data])).toEqual({ sheets: [data], findings: [] })
    expect(sheetOfData(data)).toEqual(sheet)
  })

  test(
    'all phases and departments of a year in one file, with the sheet of two departments',
    async () => {
      const joint = readSheets(await opened(new TextEncoder().encode(jointSheet), '共同.txt')).sheets
      const every = phases.flatMap((phase) => demoDepartments.map((each) => demoSheet(each, 2025, phase)))
      expect(joint[0]?.departments.length).toBe(2)
      const data = [...joint, ...every].map((sheet) => showSheetData(sheet, city))
      expect(await throughTables(data)).toEqual({ sheets: withoutPlaces(data), findings: [] })
      expect(await throughJson(data)).toEqual({ sheets: data, findings: [] })
    },
    patience,
  )
})
