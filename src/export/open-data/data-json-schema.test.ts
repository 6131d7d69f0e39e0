import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { dataJsonSchema, dataSchemaName } from './data-json-schema.ts'

// After a change that is meant: write JSON.stringify(dataJsonSchema()) into the file, and format it.
test('the published schema is the one that files are read by', () => {
  const published: unknown = JSON.parse(readFileSync(join(import.meta.dirname, dataSchemaName), 'utf8'))
  expect(JSON.parse(JSON.stringify(dataJsonSchema()))).toEqual(published)
})

test('every property of every definition says what it means', () => {
  const { $defs } = JSON.parse(JSON.stringify(dataJsonSchema())) as {
    readonly $defs: Readonly<
      Record<string, { readonly properties: Readonly<Record<string, { description?: string }>> }>
    >
  }
  const silent = Object.entries($defs).flatMap(([name, { properties }]) =>
    Object.entries(properties).flatMap(([property, { description }]) => (description ? [] : [`${name}.${property}`])),
  )
  expect(silent.filter((name) => !name.startsWith('Place.'))).toEqual([])
})
