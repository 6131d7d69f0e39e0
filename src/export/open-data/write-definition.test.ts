import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { showDataDefinition } from '../../view/data-file/show-data-definition.ts'
import { writeDefinitionCsv, writeDefinitionMarkdown } from './write-definition.ts'

const definition = showDataDefinition()

test('the definition sheet as CSV has a row for each column, and for each word a column takes', () => {
  const { bytes, lost } = writeDefinitionCsv(definition)
  const rows: readonly Readonly<Record<string, string>>[] = parse(bytes, { bom: true, columns: true })
  const names = definition.tables.flatMap(({ name, columns }) => columns.map((column) => `${name} ${column.name}`))
  expect([...new Set(rows.map((row) => `${row.表} ${row.列名}`))]).toEqual(names)
  expect(rows.filter((row) => row.表 === '取組の表' && row.英語名 === 'phase').map(({ 値 }) => 値)).toEqual([
    'initial',
    'midyear',
    'final',
  ])
  expect(lost).toEqual([])
})

test('the definition sheet can be had in CP932 without a loss', () => {
  expect(writeDefinitionCsv(definition, 'cp932').lost).toEqual([])
})

test('the definition sheet as Markdown has a table for each table, no cell broken', () => {
  const markdown = writeDefinitionMarkdown(definition)
  const rows = markdown.split('\n').filter((line) => line.startsWith('|'))
  expect(rows.length).toBe(definition.tables.reduce((sum, { columns }) => sum + columns.length + 2, 0))
  for (const row of rows) expect(row.replaceAll('\\|', '').split('|').length).toBe(11)
})
