import { describe, expect, test } from 'vitest'
import { type FileToPack, makeZip } from '../zip/fixture/make-zip.ts'
import { mutateBytes, randomFrom } from '../zip/fixture/mutate.ts'
import { openArchive } from './open-archive.ts'

const opened = async (files: readonly FileToPack[]) => {
  const archive = await openArchive(makeZip(files), '全部局.zip')
  if (!archive.ok) throw new Error(archive.refusal.code)
  return archive.value
}
const problemOf = async (bytes: Uint8Array) => {
  const archive = await openArchive(bytes, '全部局.zip')
  return archive.ok ? null : archive.refusal
}
const sheet = (name: string | Uint8Array): FileToPack => ({ name, content: '重点目標' })

describe('a zip of documents', () => {
  test('gives its files in the order of their paths, each with its bytes', async () => {
    const { files, findings } = await opened([
      sheet('税務課/b.txt'),
      { name: '総務/', content: '' },
      sheet('税務課/a.txt'),
    ])
    expect(files.map(({ source }) => source)).toEqual(['税務課/a.txt', '税務課/b.txt'])
    expect(Buffer.from(files[0]?.bytes ?? []).toString()).toBe('重点目標')
    expect(findings).toEqual([])
  })

  test('has its names as Windows and as others write them', async () => {
    const windows = Uint8Array.of(0x95, 0x5c, 0x5c, 0x95, 0x5c, 0x2e, 0x74, 0x78, 0x74)
    const { files } = await opened([sheet(windows), sheet(Buffer.from('健康部.txt'))])
    expect(files.map(({ source }) => source)).toEqual(['健康部.txt', '表/表.txt'])
  })

  test('may have names that would write on a terminal: those signs are taken out', async () => {
    const { files } = await opened([sheet('総務部\u001b[2J\r.txt')])
    expect(files.map(({ source }) => source)).toEqual(['総務部[2J.txt'])
  })

  test('is passed over where systems left something behind', async () => {
    const { files } = await opened(
      ['__MACOSX/._a.txt', '.DS_Store', '部/.隠し/a.txt', '部/~$目標.xlsx', 'Thumbs.db', '部/desktop.ini', 'a.txt'].map(
        sheet,
      ),
    )
    expect(files.map(({ source }) => source)).toEqual(['a.txt'])
  })

  test('keeps a zip in it closed and names it', async () => {
    const inner = makeZip([sheet('a.txt')])
    const { files, findings } = await opened([{ name: '中/中.zip', content: inner }, sheet('a.txt')])
    expect(files).toHaveLength(1)
    expect(findings).toMatchObject([{ code: 'archive-in-archive', level: 'error', place: { source: '中/中.zip' } }])
  })
})

const mebibyte = 1024 * 1024

test.each<[string, readonly FileToPack[], string]>([
  ['nothing', [], 'no-file-inside'],
  ['nothing a person put there', [sheet('__MACOSX/a.txt')], 'no-file-inside'],
  ['a way out of its folder', [sheet('../a.txt')], 'file-not-safe'],
  ['a way out as Windows writes it', [sheet('部\\..\\..\\a.txt')], 'file-not-safe'],
  ['a place of its own choice', [sheet('/etc/a.txt')], 'file-not-safe'],
  ['a drive', [sheet('C:/a.txt')], 'file-not-safe'],
  ['one name twice', [sheet('a.txt'), sheet('a.txt')], 'file-damaged'],
  [
    'more files than any city sends',
    Array.from({ length: 2001 }, (_, n) => sheet(`${n}.txt`)),
    'file-unpacks-too-large',
  ],
  ['zeros without end', [{ name: 'a.txt', content: Buffer.alloc(30 * mebibyte) }], 'file-unpacks-too-large'],
  [
    'zeros hidden behind a small size',
    [{ name: 'a.txt', content: Buffer.alloc(30 * mebibyte), declaredInBytes: 100 }],
    'file-damaged',
  ],
])('a zip with %s is refused', async (_, files, code) => {
  expect(await problemOf(makeZip(files))).toEqual({ code, level: 'error', place: { source: '全部局.zip' } })
})

test('200 spoiled zips are opened or refused, none breaks the reader', async () => {
  const random = randomFrom(20_261_128)
  const whole = makeZip([
    sheet('税務課/a.txt'),
    sheet(Uint8Array.of(0x95, 0x5c)),
    { ...sheet('b.csv'), isStored: true },
  ])
  const seen = new Set<string>()
  for (let count = 0; count < 200; count += 1) seen.add((await problemOf(mutateBytes(whole, random)))?.code ?? 'opened')
  expect(seen).toContain('opened')
  expect(seen).toContain('file-damaged')
})
