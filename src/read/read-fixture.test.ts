import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { openTextFile } from '../document/open-text-file.ts'
import type { Sheet } from '../sheet/sheet.ts'
import type { SheetFinding } from '../sheet/sheet-finding.ts'
import { readSheets } from './read-sheets.ts'

const folder = new URL('./fixture/', import.meta.url)
const documents = readdirSync(folder).filter((name) => !name.endsWith('.json'))

const withoutPlaces = (sheets: readonly Sheet[]): unknown =>
  JSON.parse(JSON.stringify(sheets, (key, value) => (key === 'places' || key === 'source' ? undefined : value)))

const pathOf = ({ code, place }: SheetFinding): string =>
  `${[place.goal, place.item, place.step, place.column].map((part) => part ?? '').join('/')} ${code}`

test.each(documents)('the sheet of another city is read as a person reads it: %s', (name) => {
  const opened = openTextFile(readFileSync(new URL(name, folder)), name)
  if (!opened.ok) throw new Error(opened.refusal.code)
  const expected: { sheets: unknown; findings: readonly string[] } = JSON.parse(
    readFileSync(new URL(name.replace(/\.\w+$/, '.json'), folder), 'utf8'),
  )
  const { sheets, findings } = readSheets(opened.value.document)
  expect(withoutPlaces(sheets)).toEqual(expected.sheets)
  expect(findings.map(pathOf)).toEqual(expect.arrayContaining([...expected.findings]))
})
