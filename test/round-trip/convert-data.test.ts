import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { runShirube } from '../builder/run-shirube.ts'
import { smallSheet } from '../builder/small-sheet.ts'

const folder = mkdtempSync(join(tmpdir(), 'convert-data-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const city = ['--code', '012025', '--name', 'しるべ野市']
const written = (name: string, words: readonly string[]) => {
  const run = runShirube(['convert', ...words, '--out', name], { folder })
  expect({ status: run.status, stdout: run.stdout }).toEqual({ status: 0, stdout: `${name}\n` })
  return { bytes: readFileSync(join(folder, name)), said: run.stderr }
}
const sheetsOf = (bytes: Uint8Array): unknown =>
  JSON.parse(new TextDecoder().decode(bytes), (key, value) => (key === 'places' ? undefined : value)).sheets

test('a sheet goes from words to tables, from tables to JSON, and from both to the official form', () => {
  writeFileSync(join(folder, '計画.txt'), smallSheet.replace('212人に', '9〜10月、212人に'))
  const json = written('計画.json', ['計画.txt', '--to', 'json', ...city]).bytes
  for (const table of ['lines', 'measures', 'readings'])
    written(`${table}.csv`, ['計画.txt', '--to', 'csv', '--table', table, ...city])
  const back = written('戻り.json', ['lines.csv', 'measures.csv', 'readings.csv', '--to', 'json']).bytes
  expect(sheetsOf(back)).toEqual(sheetsOf(json))
  const old = written('旧.csv', ['計画.json', '--to', 'csv', '--encoding', 'cp932'])
  expect(old.said).toContain('〜 U+301C → ～（1か所）')
  expect(new TextDecoder('shift_jis', { fatal: true }).decode(old.bytes)).toContain('9～10月、212人に')
  const form = written('旧.html', ['旧.csv', '--to', 'html']).bytes.toString('utf8')
  expect(form).toContain('9～10月、212人に')
  const read = runShirube(['read', '戻り.json', '--json'], { folder }).stdout
  writeFileSync(join(folder, '読み.json'), read)
  const again = runShirube(['read', '読み.json', '--json'], { folder })
  expect(again.status).toBe(0)
  expect(JSON.parse(again.stdout).sheets).toEqual(JSON.parse(read).sheets)
}, 60_000)

test.each([
  ['a table that there is none of', ['計画.txt', '--to', 'csv', '--table', 'sums'], 64, '--table'],
  ['an encoding for JSON', ['計画.txt', '--to', 'json', '--encoding', 'cp932'], 64, '--encoding'],
  ['a code of five digits', ['計画.txt', '--to', 'csv', '--code', '12025'], 64, '6桁'],
  ['a file written over itself', ['lines.csv', '--to', 'csv'], 64, '--out'],
  ['measures without their lines', ['measures.csv', '--to', 'json'], 2, '--table lines'],
  ['several files for a form', ['lines.csv', 'measures.csv', '--to', 'html'], 64, '1つだけ'],
])('%s is refused in words', (_, words, status, said) => {
  const run = runShirube(['convert', ...words], { folder })
  expect(run.status).toBe(status)
  expect(run.stderr).toContain(said)
})
