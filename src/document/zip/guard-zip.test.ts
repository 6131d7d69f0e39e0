import { describe, expect, test } from 'vitest'
import { type FileToPack, makeZip } from './fixture/make-zip.ts'
import { guardZip } from './guard-zip.ts'

const mebibyte = 1024 * 1024
const sheet: FileToPack = { name: 'xl/worksheets/sheet1.xml', content: '<worksheet>相談窓口の開設</worksheet>' }
const words = (bytes: Uint8Array | null | undefined) => bytes && Buffer.from(bytes).toString()

const problemOf = async (bytes: Uint8Array) => {
  const guarded = await guardZip(bytes)
  return guarded.ok ? null : guarded.refusal
}
const guarded = async (files: readonly FileToPack[]) => {
  const result = await guardZip(makeZip(files))
  if (!result.ok) throw new Error(result.refusal)
  return result.value
}

test('the files of a form can be read, packed or not, each time anew', async () => {
  const entries = await guarded([sheet, { name: 'xl/media/map.png', content: Buffer.alloc(300), isStored: true }])
  expect(entries.names).toEqual(['xl/worksheets/sheet1.xml', 'xl/media/map.png'])
  expect(words(entries.read('xl/worksheets/sheet1.xml'))).toBe('<worksheet>相談窓口の開設</worksheet>')
  expect(words(entries.read('xl/worksheets/sheet1.xml'))).toBe('<worksheet>相談窓口の開設</worksheet>')
  expect(entries.read('xl/media/map.png')?.length).toBe(300)
  expect(entries.read('xl/styles.xml')).toBeNull()
})

test.each([
  ['as Windows packs it', Uint8Array.from([0x95, 0x5c, 0x2e, 0x78, 0x6c, 0x73, 0x78]), '表.xlsx'],
  ['as a Mac packs it', Buffer.from('健康部/目標.xlsx'), '健康部/目標.xlsx'],
])('a Japanese name is read %s', async (_, name, read) => {
  expect((await guarded([{ name, content: 'x' }])).names).toEqual([read])
})

test('a zip inside the zip stays packed: an embedded table does no harm', async () => {
  const inner = makeZip([{ name: 'zero', content: Buffer.alloc(4 * mebibyte) }])
  const entries = await guarded([{ name: 'word/embeddings/table.xlsx', content: inner, isStored: true }])
  expect(entries.read('word/embeddings/table.xlsx')?.length).toBe(inner.length)
})

test('an empty file inside is an empty file', async () => {
  const entries = await guarded([{ name: 'empty.xml', content: '' }])
  expect(entries.read('empty.xml')?.length).toBe(0)
})

const hostile: readonly (readonly [string, readonly FileToPack[], string])[] = [
  ['a thousand millions of zeros, declared', [{ ...sheet, declaredInBytes: 1_000_000_000 }], 'file-unpacks-too-large'],
  [
    'zeros hidden behind a small size',
    [{ name: 'a.xml', content: Buffer.alloc(40 * mebibyte), declaredInBytes: 100 }],
    'file-damaged',
  ],
  [
    'a small file that unpacks a thousandfold',
    [{ name: 'a.xml', content: Buffer.alloc(20 * mebibyte) }],
    'file-unpacks-too-large',
  ],
  [
    'more files than a form has',
    Array.from({ length: 2001 }, (_, i) => ({ name: `${i}.xml`, content: 'x' })),
    'file-unpacks-too-large',
  ],
  ['a file with a password', [{ ...sheet, flags: 1 }], 'file-encrypted'],
  [
    'a DTD',
    [{ name: 'a.xml', content: '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' }],
    'file-not-safe',
  ],
  ['a DTD in UTF-16', [{ name: 'a.rels', content: Buffer.from('\ufeff<!DOCTYPE a><a/>', 'utf16le') }], 'file-not-safe'],
  ['a path out of the folder', [{ name: '../../etc/passwd', content: 'x' }], 'file-not-safe'],
  ['an absolute path', [{ name: '/etc/passwd', content: 'x' }], 'file-not-safe'],
  ['two files of one name', [sheet, sheet], 'file-damaged'],
  ['a checksum that is another', [{ ...sheet, checksum: 1 }], 'file-damaged'],
  ['less than was declared', [{ ...sheet, declaredInBytes: 500 }], 'file-damaged'],
  ['a packing nobody knows', [{ ...sheet, method: 97 }], 'file-format-not-supported'],
]

describe('a zip that would do harm is refused', () => {
  test.each(hostile)('%s', async (_, files, problem) => {
    const bytes = makeZip(files)
    await guardZip(makeZip([sheet])) // warm
    expect(await problemOf(bytes)).toBe(problem)
  })

  test('entries that share their bytes', async () => {
    const content = Buffer.alloc(1000, 'あ')
    const bytes = Buffer.from(
      makeZip([
        { name: 'a', content, isStored: true },
        { name: 'b', content, isStored: true },
      ]),
    )
    const second = bytes.lastIndexOf('PK\x01\x02')
    const end = bytes.lastIndexOf('PK\x05\x06')
    bytes.writeUInt32LE(0, second + 42)
    // The second file itself is cut out; its entry points to the first.
    const overlapping = Buffer.concat([bytes.subarray(0, 1031), bytes.subarray(bytes.indexOf('PK\x01\x02'))])
    overlapping.writeUInt32LE(1031, overlapping.length - (bytes.length - end) + 16)
    expect(await problemOf(overlapping)).toBe('file-damaged')
  })
})

test('a zip cut off anywhere is damaged, never an error', async () => {
  const bytes = makeZip([sheet, { name: 'b.xml', content: '<b/>' }])
  for (let length = 0; length < bytes.length; length++)
    expect(await problemOf(bytes.subarray(0, length))).toBe('file-damaged')
})

test('a zip of 2,000 small files is looked through quickly', async () => {
  const bytes = makeZip(Array.from({ length: 2000 }, (_, i) => ({ name: `xl/${i}.xml`, content: '<a/>' })))
  expect(await problemOf(bytes)).toBeNull()
})
