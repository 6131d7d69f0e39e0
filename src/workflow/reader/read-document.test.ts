import { afterAll, describe, expect, test } from 'vitest'
import { smallSheet } from '../../../test/builder/small-sheet.ts'
import { makeWorkbook, textRows } from '../../document/excel/fixture/make-workbook.ts'
import { box, makePdf } from '../../document/pdf/fixture/make-pdf.ts'
import { makeZip } from '../../document/zip/fixture/make-zip.ts'
import { closeReader } from './ask-reader.ts'
import { pictureOfPage } from './picture-of-page.ts'
import { readDocument } from './read-document.ts'
import { unpackArchive } from './unpack-archive.ts'

afterAll(closeReader)

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const sheet = { bytes: utf8(smallSheet), source: '企画財政部.txt' }
const codesOf = ({ findings }: { readonly findings: readonly { readonly code: string }[] }) =>
  findings.map(({ code }) => code)

/** More lines than the small heap of a test can hold as a document. */
const tooManyLines = { bytes: utf8('目標\t進捗\n'.repeat(400_000)), source: '長い.txt' }
const smallHeap = { heapInMegabytes: 64 }

describe('a file is read in a process of its own', () => {
  test('and comes back as a document with its sheets', async () => {
    const read = await readDocument(sheet)
    expect(read).toMatchObject({
      kind: 'read',
      document: { source: '企画財政部.txt', format: 'text' },
      sheets: [{ fiscalYear: 2025, departments: ['企画財政部'] }],
      findings: [],
    })
  })

  test('a letter is refused with the document, so that it can be shown', async () => {
    const read = await readDocument({ bytes: utf8('拝啓\n初秋の候'), source: '手紙.txt' })
    expect(read).toMatchObject({ kind: 'refused', document: { pages: [{ number: 1 }] } })
    expect(codesOf(read)).toEqual(['not-a-sheet'])
  })

  test('a file that cannot be opened is refused without one', async () => {
    const read = await readDocument({ bytes: new Uint8Array(), source: '空.txt' })
    expect(read).toEqual({
      kind: 'refused',
      document: null,
      findings: [{ code: 'file-empty', level: 'error', place: { source: '空.txt' } }],
    })
  })

  test('files asked for at once come back each as its own', async () => {
    const sources = ['a.txt', 'b.txt', 'c.txt', 'd.txt']
    const reads = await Promise.all(sources.map((source) => readDocument({ ...sheet, source })))
    expect(reads.map(({ document }) => document?.source)).toEqual(sources)
  })

  test('other work goes on while a long file is read', async () => {
    let turns = 0
    const timer = setInterval(() => {
      turns += 1
    }, 1)
    const rows = textRows(Array.from({ length: 2000 }, (_, index) => [`(${index}) 訪問`, '12回', '5回']))
    await readDocument({ bytes: makeWorkbook({ worksheets: [{ name: 'a', rows }] }), source: 'a.xlsx' })
    clearInterval(timer)
    expect(turns).toBeGreaterThan(5)
  })
})

describe('a file beyond its limits is refused, and the next one is read', () => {
  test('one that takes too long', async () => {
    const read = await readDocument(tooManyLines, { deadlineInMilliseconds: 1 })
    expect(read).toMatchObject({ kind: 'refused', document: null })
    expect(codesOf(read)).toEqual(['reading-took-too-long'])
    expect((await readDocument(sheet)).kind).toBe('read')
  })

  test('one that takes too much memory', async () => {
    expect(codesOf(await readDocument(tooManyLines, smallHeap))).toEqual(['reading-took-too-much-memory'])
    expect((await readDocument(sheet, smallHeap)).kind).toBe('read')
  })

  test('a process that is let go is started again when it is needed', async () => {
    await closeReader()
    await closeReader()
    expect((await readDocument(sheet)).kind).toBe('read')
  })
})

describe('the page of a PDF', () => {
  const pdf = makePdf([{ draw: [box(10, 10, 100, 50)] }])

  test('is drawn as PNG', async () => {
    const png = await pictureOfPage({ bytes: pdf }, 1, 300)
    expect(Buffer.from(png?.subarray(1, 4) ?? []).toString()).toBe('PNG')
  })

  test.each<[string, Uint8Array, number]>([
    ['of a page that is not there', pdf, 2],
    ['of a file that is no PDF', sheet.bytes, 1],
  ])('there is none %s', async (_, bytes, page) => {
    expect(await pictureOfPage({ bytes }, page, 300)).toBeNull()
  })
})

describe('a zip of files', () => {
  test('is unpacked to be read file by file', async () => {
    const bytes = makeZip([{ name: '企画/企画財政部.txt', content: smallSheet }])
    const unpacked = await unpackArchive({ bytes, source: '全部局.zip' })
    expect(unpacked).toMatchObject({ kind: 'unpacked', files: [{ source: '企画/企画財政部.txt' }], findings: [] })
    const [file] = unpacked?.kind === 'unpacked' ? unpacked.files : []
    expect(file && (await readDocument(file)).kind).toBe('read')
  })

  test('that cannot be opened is refused', async () => {
    const bytes = makeZip([{ name: '../企画財政部.txt', content: smallSheet }])
    expect(await unpackArchive({ bytes, source: '全部局.zip' })).toMatchObject({
      kind: 'refused',
      findings: [{ code: 'file-not-safe', place: { source: '全部局.zip' } }],
    })
  })

  test.each([
    ['a workbook', makeWorkbook({ worksheets: [{ name: 'a', rows: textRows([['目標']]) }] })],
    ['a text', sheet.bytes],
  ])('%s is none', async (_, bytes) => {
    expect(await unpackArchive({ bytes, source: 'a' })).toBeNull()
  })
})
