import { deflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { mutateBytes, randomFrom } from '../zip/fixture/mutate.ts'
import { line, makePdf, ruled, words } from './fixture/make-pdf.ts'
import { inflatedSize } from './inflated-size.ts'
import { openPdf } from './open-pdf.ts'

const page = { draw: [...ruled([40, 200, 400], [60, 90, 120]), words(50, 78, '(1) 清掃'), words(210, 78, '4回')] }
const mebibyte = 1024 * 1024

test('a few kilobytes that unpack to gigabytes are refused before they are walked through', async () => {
  const bomb = makePdf([page], { packed: () => deflateSync(Buffer.alloc(160 * mebibyte, 0x20)) })
  expect(bomb.length).toBeLessThan(mebibyte)
  expect(await openPdf(bomb, '調書.pdf')).toMatchObject({ ok: false, refusal: { code: 'file-unpacks-too-large' } })
})

test('what a PDF unpacks to is counted, and no further than asked', () => {
  const file = makePdf([page, page], { packed: () => deflateSync(Buffer.alloc(3 * mebibyte, 0x20)) })
  expect(inflatedSize(file, 10 * mebibyte)).toBe(6 * mebibyte)
  expect(inflatedSize(file, mebibyte)).toBeGreaterThan(mebibyte)
  expect(inflatedSize(Buffer.from('stream endstream'), mebibyte)).toBe(0)
})

test('a drawing of very many lines and letters is read in time', async () => {
  const hatching = Array.from({ length: 20_000 }, (_, index) => line(index % 800, 10, (index % 800) + 0.2, 590))
  const letters = Array.from({ length: 200 }, (_, index) => words(10, 3 * index, '水'.repeat(60), 3))
  expect((await openPdf(makePdf([{ draw: [...hatching, ...letters] }]), '図.pdf')).ok).toBe(true)
})

test('a page with more letters than can be printed is refused', async () => {
  const crowded = makePdf([{ draw: Array.from({ length: 60 }, () => words(10, 10, '水'.repeat(1000), 0.1)) }])
  expect(await openPdf(crowded, '調書.pdf')).toMatchObject({ ok: false, refusal: { code: 'file-unpacks-too-large' } })
})

test('200 damaged files are each opened or refused, none breaks the reader', { timeout: 60_000 }, async () => {
  const random = randomFrom(20_261_010)
  // Drawings left unpacked, so that damage falls into them too.
  const whole = makePdf([page, page], { packed: (content) => deflateSync(content, { level: 0 }) })
  const seen = new Set<string>()
  for (let count = 0; count < 200; count++) {
    const opened = await openPdf(mutateBytes(Buffer.from(whole), random), '調書.pdf')
    seen.add(opened.ok ? 'opened' : opened.refusal.code)
  }
  expect(seen).toContain('opened')
  expect(seen).toContain('file-damaged')
})
