import { expect, test } from 'vitest'
import { dataTables } from '../../sheet/data/data-table.ts'
import { showDataDefinition } from './show-data-definition.ts'

const { tables, notes } = showDataDefinition()

test.each(tables.map((each) => [each.name, each] as const))(
  '%s: every column of the file is described, in its order',
  (_, { table, columns }) => {
    const written = Object.values(dataTables[table]).map(({ name }) => name)
    expect(columns.map(({ name }) => name).slice(0, written.length)).toEqual(written)
    expect(columns.filter(({ meaning, example }) => meaning === '' || example === '')).toEqual([])
  },
)

test('each heading stands once in its table', () => {
  for (const { columns } of tables) expect(new Set(columns.map(({ name }) => name)).size).toBe(columns.length)
})

test('words that a column takes are told with what they mean', () => {
  const phase = tables[0]?.columns.find(({ id }) => id === 'phase')
  expect(phase).toMatchObject({ type: '決まった語', mayBeEmpty: true })
  expect(phase?.values[1]).toEqual({ value: 'midyear', meaning: '中間報告' })
})

test('how a formula is kept from being run is told', () => {
  expect(notes.join('')).toContain("先頭の「'」を1つ取ると原文に戻ります")
})
