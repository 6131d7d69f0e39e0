import { expect, test } from 'vitest'
import { openArchive } from '../document/archive/open-archive.ts'
import { writeZip } from './write-zip.ts'

const bytes = (words: string): Uint8Array => new TextEncoder().encode(words)

test('what is packed is unpacked to the letter, names in Japanese and empty files too', async () => {
  const files = [
    { path: 'R8.csv', bytes: bytes('"a","b"') },
    { path: '中間報告/空.txt', bytes: bytes('') },
    { path: '中間報告/総務部.txt', bytes: bytes('重点目標\n'.repeat(500)) },
  ]
  const packed = writeZip(files)
  expect(packed.length).toBeLessThan(1_000)
  const opened = await openArchive(packed, '束.zip')
  expect(opened).toMatchObject({ ok: true })
  const found = opened.ok ? opened.value.files : []
  expect(found.map(({ source, bytes: content }) => [source, Buffer.from(content).toString()])).toEqual(
    files.map(({ path, bytes: content }) => [path, Buffer.from(content).toString()]),
  )
  expect(writeZip(files)).toEqual(packed)
})
