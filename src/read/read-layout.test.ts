import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { drawLayout } from '../../test/builder/draw-layout.ts'
import { parseLayout } from '../../test/builder/parse-layout.ts'
import { writeGold } from '../../test/builder/write-gold.ts'
import { openDocument } from '../document/open-document.ts'
import { readSheets } from './read-sheets.ts'

const folder = new URL('./layout/', import.meta.url)
const layouts = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => [name.replace('.txt', ''), parseLayout(readFileSync(new URL(name, folder), 'utf8'))] as const)
const tried = layouts.flatMap(([name, layout]) => layout.formats.map((format) => [name, format, layout] as const))

test.each(tried)('a form laid out as %s is read as a person reads it: .%s', async (name, format, layout) => {
  const draw = drawLayout[format]
  if (!draw) throw new Error(`no such format: ${format}`)
  const opened = await openDocument(draw(layout), `${name}.${format}`)
  if (!opened.ok) throw new Error(opened.refusal.code)
  expect(readSheets(opened.value.document).sheets.flatMap(writeGold)).toEqual(layout.gold)
})
