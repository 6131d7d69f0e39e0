import { expect, test } from 'vitest'
import { openDocument } from './open-document.ts'
import type { OpenedDocument } from './opened-document.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const utf16 = (text: string): Uint8Array => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])
const swapped = (text: string): Uint8Array => Buffer.from(utf16(text)).swap16()

/** What stands in the lines and cells of a document. */
const wordsOf = (opened: OpenedDocument): unknown =>
  opened.ok
    ? opened.value.document.pages[0]?.blocks.map((block) =>
        block.kind === 'line' ? block.text : block.rows.map((row) => row.map(({ text }) => text)),
      )
    : opened.refusal.code

const sample = '重点目標\n①\t相談'
// 「重点目標\n①\t相談」 in CP932.
const cp932 = Uint8Array.of(
  ...[0x8f, 0x64, 0x93, 0x5f, 0x96, 0xda, 0x95, 0x57, 0x0a, 0x87, 0x40, 0x09, 0x91, 0x8a, 0x92, 0x6b],
)

test.each([
  ['UTF-8', utf8(sample)],
  ['UTF-8 with its mark', utf8(`\ufeff${sample}`)],
  ['UTF-16', utf16(sample)],
  ['UTF-16, big end first', swapped(sample)],
  ['CP932', cp932],
])('a text in %s is read', async (_, bytes) => {
  const opened = await openDocument(bytes, 'a')
  expect(wordsOf(opened)).toEqual(['重点目標', [['①', '相談']]])
  expect(opened.ok && opened.value.findings).toEqual([])
})

test('each cell knows its line and its place in the line', async () => {
  const opened = await openDocument(utf8('題\n\n1\t①\t'), 'a.txt')
  const table = opened.ok ? opened.value.document.pages[0]?.blocks[1] : undefined
  expect(table?.kind === 'table' && table.rows[0]?.[1]?.place).toEqual({ source: 'a.txt', line: 3, cell: '2' })
})

test.each([
  ['<p>① 相談</p> <p>(1) 窓口</p>', '① 相談\n(1) 窓口'],
  ['<ul><li>相談<li>訪問</ul>', '・相談\n・訪問'],
  ['<ul style="list-style: none"><li>相談</li></ul>', '相談'],
  ['<ol><li>相談</li><li>訪問</li></ol>', '1. 相談\n2. 訪問'],
  ['相談<br>訪問', '相談\n訪問'],
  ['<table><tr><td>春</td><td>3回</td></tr></table>', '春 3回'],
  ['<b>相談</b>&amp;訪問', '相談&訪問'],
  ['<DX推進>の研修', '<DX推進>の研修'],
  ['<新規> 5 < 10', '<新規> 5 < 10'],
])('HTML in a cell is read as a person sees it: %s', async (html, text) => {
  expect(wordsOf(await openDocument(utf8(`1\t${html}`), 'a'))).toEqual([[['1', text]]])
})

test('a cell in quotes may run over lines', async () => {
  expect(wordsOf(await openDocument(utf8('1\t"(1) 相談\n(2) ""訪問"""\tx\n2\t"相談'), 'a'))).toEqual([
    [
      ['1', '(1) 相談\n(2) "訪問"', 'x'],
      ['2', '"相談'],
    ],
  ])
})

test('a page of HTML keeps its merged cells in their columns', async () => {
  const html =
    '<!doctype html><title>x</title><style>p{}</style><h1>重点目標</h1><table><tr><td rowspan="2">1</td><td colspan="2">①</td></tr><tr><td>a<p>b</td><td>c</td></tr></table>'
  const opened = await openDocument(utf8(html), 'a.txt')
  expect(wordsOf(opened)).toEqual([
    '重点目標',
    [
      ['1', '①'],
      ['a\nb', 'c'],
    ],
  ])
  const table = opened.ok ? opened.value.document.pages[0]?.blocks[1] : undefined
  expect(table?.kind === 'table' && table.rows[1]?.map(({ column }) => column)).toEqual([1, 2])
})

test('control characters are taken out, and that is said', async () => {
  const opened = await openDocument(utf8('総\u0007務\u200b部\r\nx'), 'a')
  expect(wordsOf(opened)).toEqual(['総務部', 'x'])
  expect(opened.ok && opened.value.findings).toMatchObject([
    { code: 'control-characters-removed', level: 'warning', detail: { count: 2 } },
  ])
})

test('a text damaged in one place is read, and that is said', async () => {
  const opened = await openDocument(Buffer.concat([utf8('市民の相談窓口を開く'.repeat(5)), Buffer.from([0xff])]), 'a')
  expect(opened.ok && opened.value.findings).toMatchObject([{ code: 'characters-not-decoded', detail: { count: 1 } }])
})

test.each([
  ['nothing', utf8(''), 'file-empty'],
  ['white space', utf8(' \n\u3000\t'), 'file-empty'],
  ['50 MB', new Uint8Array(50_000_000), 'file-too-large'],
  ['zero bytes', new Uint8Array(100), 'file-not-text'],
  ['noise', Uint8Array.from({ length: 500 }, (_, i) => 0x80 + ((i * 97) % 128)), 'file-encoding-unknown'],
  ['an old workbook', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), utf16('Workbook')]), 'file-format-old'],
  ['a picture', Buffer.from('89504e470d0a1a0a00', 'hex'), 'file-format-not-supported'],
])('a file of %s is refused', async (_, bytes, code) => {
  expect(wordsOf(await openDocument(bytes, 'a'))).toBe(code)
})

test.each([
  ['open lists', `\t${'<ul><p>'.repeat(70_000)}`],
  ['open bold words', `a\t${'<b>'.repeat(150_000)}`],
  ['open quotes', '"a\t'.repeat(150_000)],
  ['open brackets', `\t<p>${'<'.repeat(500_000)}`],
  ['merged cells', `<table>${'<tr><td rowspan=9999 colspan=1000>'.repeat(15_000)}`],
  ['tables in tables', '<table><tr><td>'.repeat(30_000)],
])('half a megabyte of %s is answered', async (_, text) => {
  expect(await openDocument(utf8(text), 'a')).toHaveProperty('ok')
})
