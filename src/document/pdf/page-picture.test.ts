import { expect, test } from 'vitest'
import { box, inColour, makePdf } from './fixture/make-pdf.ts'
import { pagePicture } from './page-picture.ts'

const file = makePdf([{ draw: [inColour('1 0 0', box(0, 0, 842, 595))] }])

/** Width and height stand in the first part of a PNG. */
const sizeOf = (png: Uint8Array | null): readonly number[] => {
  const view = new DataView(Uint8Array.from(png ?? new Uint8Array(24)).buffer)
  return [view.getUint32(16), view.getUint32(20)]
}

test('a page is drawn as PNG, as wide as asked for', async () => {
  const png = await pagePicture(file, 1, 421)
  expect(Buffer.from(png?.subarray(0, 8) ?? []).toString('latin1')).toBe('\x89PNG\r\n\x1a\n')
  expect(sizeOf(png)).toEqual([421, 298])
})

test('a picture is never larger than its use, whatever is asked for', async () => {
  expect(sizeOf(await pagePicture(file, 1, 1_000_000))[0]).toBe(2400)
})

test.each<[string, Uint8Array, number]>([
  ['a page that is not there', file, 2],
  ['no page number', file, 0.5],
  ['a damaged file', Buffer.from('%PDF-1.7'), 1],
  ['a file with a password', makePdf([{ draw: [] }], { isEncrypted: true }), 1],
])('there is no picture of %s', async (_, bytes, number) => {
  expect(await pagePicture(bytes, number, 400)).toBeNull()
})
