import { expect, test } from 'vitest'
import { box, inColour, line, makePdf, ruled, turnedWords, verticalWords, words } from './fixture/make-pdf.ts'
import { cellsOf, readDrawing, wordsOf } from './fixture/read-pdf.ts'
import { openPdf } from './open-pdf.ts'

const columns = [40, 240, 400, 600]
const rows = [60, 90, 130, 170]
const filled = [
  words(50, 78, '取組'),
  words(250, 78, '目標'),
  words(410, 78, '進捗'),
  words(50, 108, '(1) 水辺の清掃'),
  words(250, 108, '4回'),
  words(410, 108, '2回実施'),
  words(50, 148, '(2) 樹木の点検'),
  words(250, 148, '30本'),
  words(410, 148, '12本'),
]
const read = ['取組 | 目標 | 進捗', '(1) 水辺の清掃 | 4回 | 2回実施', '(2) 樹木の点検 | 30本 | 12本']

const stretch = (from: number, to: number, step: number, length: number): readonly (readonly [number, number])[] =>
  Array.from({ length: Math.ceil((to - from) / step) }, (_, index) => {
    const start = from + index * step
    return [start, Math.min(to, start + length)] as const
  })

const inPieces =
  (step: number, length: number) =>
  (x1: number, y1: number, x2: number, y2: number): string =>
    y1 === y2
      ? stretch(x1, x2, step, length)
          .map(([a, b]) => line(a, y1, b, y2))
          .join('\n')
      : stretch(y1, y2, step, length)
          .map(([a, b]) => line(x1, a, x2, b))
          .join('\n')

test.each<[string, (x1: number, y1: number, x2: number, y2: number) => string]>([
  ['strokes', line],
  ['thin boxes', (x1, y1, x2, y2) => box(x1 - 0.25, y1 - 0.25, x2 - x1 + 0.5, y2 - y1 + 0.5)],
  ['dashed strokes', (...ends) => `q [3 2] 0 d ${line(...ends)} Q`],
  ['dashes drawn one by one', inPieces(7, 4)],
  ['pieces from cell to cell', inPieces(20, 19)],
  ['double lines', (x1, y1, x2, y2) => `${line(x1, y1, x2, y2)} ${line(x1 + 1.5, y1 + 1.5, x2 + 1.5, y2 + 1.5)}`],
])('a table ruled by %s is read cell by cell', async (_, rule) => {
  const { document } = await readDrawing([...ruled(columns, rows, rule), ...filled])
  expect(wordsOf(document)).toEqual(read)
  expect(cellsOf(document).map(({ column, columnSpan, rowSpan }) => [column, columnSpan, rowSpan])).toEqual(
    rows.slice(1).flatMap(() => [0, 1, 2].map((column) => [column, 1, 1])),
  )
})

test('a cell that spans columns or rows stands once, with its spans and its place on the page', async () => {
  const { document } = await readDrawing([
    ...ruled([40, 600], [60, 90, 170]),
    line(240, 60, 240, 170),
    line(400, 90, 400, 170),
    line(240, 130, 600, 130),
    words(50, 78, '重点目標'),
    words(250, 78, '水辺に親しむ'),
    words(50, 110, '清掃'),
    words(250, 110, '4回'),
    words(410, 150, '2回'),
  ])
  expect(cellsOf(document).map(({ text, column, columnSpan, rowSpan }) => [text, column, columnSpan, rowSpan])).toEqual(
    [
      ['重点目標', 0, 1, 1],
      ['水辺に親しむ', 1, 2, 1],
      ['清掃', 0, 1, 2],
      ['4回', 1, 1, 1],
      ['2回', 2, 1, 1],
    ],
  )
  expect(cellsOf(document)[1]?.place).toEqual({ source: '調書.pdf', page: 1, box: [240, 60, 600, 90] })
})

test('clips, shading and lines below words are no rules of a table', async () => {
  const { document } = await readDrawing([
    'q 100 -300 200 200 re W n',
    'Q',
    inColour('0.9 0.9 0.9', box(40, 60, 560, 30)),
    ...ruled(columns, rows),
    ...filled,
    line(50, 110, 125, 110),
  ])
  expect(wordsOf(document)).toEqual(read)
})

test.each<[string, readonly string[], string]>([
  [
    'a wrapped line goes on without a blank',
    ['上流から下流までを町内会とともに歩いて', '確かめる'],
    '上流から下流までを町内会とともに歩いて確かめる',
  ],
  ['a line its author ended early stays a line', ['上流', '下流'], '上流\n下流'],
  [
    'a mark begins a line',
    ['(1) 上流から下流までを町内会とともに歩', '(2) 訪問'],
    '(1) 上流から下流までを町内会とともに歩\n(2) 訪問',
  ],
  [
    'a bullet begins a line',
    ['・上流から下流までを町内会とともに歩いた', '・訪問'],
    '・上流から下流までを町内会とともに歩いた\n・訪問',
  ],
  [
    'a letter with a bracket begins a line',
    ['a) 上流から下流までを町内会とともに歩く', 'b) 訪問'],
    'a) 上流から下流までを町内会とともに歩く\nb) 訪問',
  ],
  [
    'a dot that a program put at the head of one line parts two words',
    ['上流から下流までを町内会とともに歩く点検', '・清掃の実施'],
    '上流から下流までを町内会とともに歩く点検・清掃の実施',
  ],
  [
    'a number that closes a bracket is no mark',
    ['上流から下流までを町内会とともに（令和', '7）'],
    '上流から下流までを町内会とともに（令和7）',
  ],
  [
    'Latin words are parted by a blank',
    ['水辺の環境を皆で守り育てるための Green', 'Map をつくる'],
    '水辺の環境を皆で守り育てるための Green Map をつくる',
  ],
  [
    'an address is not parted',
    ['一覧は市の頁に https://example.jp/', 'mizube に置く'],
    '一覧は市の頁に https://example.jp/mizube に置く',
  ],
])('in a cell, %s', async (_, lines, expected) => {
  const { document } = await readDrawing([
    ...ruled([40, 250, 400], [60, 140]),
    ...lines.map((text, index) => words(46, 78 + index * 14, text)),
    words(260, 78, '他'),
  ])
  expect(cellsOf(document)[0]?.text).toBe(expected)
})

test('letters are kept as they are printed: half-width kana, numbers in circles, units in one letter', async () => {
  const text = 'ｶﾅ ①㈱㎡ 髙﨑～'
  expect(wordsOf((await readDrawing([words(50, 78, text)])).document)).toEqual([text])
})

test('struck words are kept apart from the text, red ones marked in it', async () => {
  const { document, findings } = await readDrawing([
    ...ruled([40, 300, 400], [60, 90]),
    words(50, 78, '年'),
    words(60, 78, '3回'),
    line(60, 74.5, 75, 74.5),
    inColour('1 0 0', words(75, 78, '4回')),
    words(90, 78, '行う'),
    words(310, 78, '他'),
  ])
  const [cell] = cellsOf(document)
  expect(cell?.text).toBe('年4回行う')
  expect(cell?.revisions).toEqual([
    { kind: 'struck', at: 1, words: '3回' },
    { kind: 'red', span: [1, 3] },
  ])
  expect(findings.map(({ code }) => code)).toEqual(['struck-words', 'red-words'])
})

test('words printed twice for boldness are read once', async () => {
  const twice = [words(50, 78, '水辺の清掃'), words(50.4, 78, '水辺の清掃')]
  expect(wordsOf((await readDrawing(twice)).document)).toEqual(['水辺の清掃'])
})

test('words a scanner recognised under its picture are read, and said to be so', async () => {
  const { document, findings } = await readDrawing([`q 3 Tr ${words(50, 78, '水辺の清掃')} Q`])
  expect(wordsOf(document)).toEqual(['水辺の清掃'])
  expect(findings.map(({ code }) => code)).toEqual(['words-recognised'])
})

test('words cut off by the edge of their cell are not printed, and not read', async () => {
  const cut = `q 40 -90 200 30 re W n ${words(50, 78, '水辺の清掃')} ${words(50, 108, '見えない行')} Q`
  expect(wordsOf((await readDrawing([...ruled(columns, rows), cut])).document)).toEqual(['水辺の清掃'])
})

test.each<[string, number, (drawing: readonly string[]) => readonly string[]]>([
  ['turned by its own sign', 90, (draw) => ['q 0 1 -1 0 0 -842 cm', ...draw, 'Q']],
  ['drawn on its side', 0, (draw) => ['q 0 -1 1 0 595 0 cm', ...draw, 'Q']],
])('a page %s is read as it is meant', async (_, rotate, turned) => {
  const draw = turned([...ruled(columns, rows), ...filled])
  const { document } = await readDrawing({ draw, width: 595, height: 842, rotate })
  expect(wordsOf(document)).toEqual(read)
})

test('a page tells its size, so that places can be shown on its picture', async () => {
  const { document } = await readDrawing({ draw: [words(50, 78, '取組')], width: 595, height: 842 })
  expect(document.pages.map(({ size }) => size)).toEqual([[595, 842]])
})

test('vertical writing and turned words in a cell are read in their order', async () => {
  const { document } = await readDrawing([
    ...ruled([40, 80, 120, 300], [60, 200]),
    verticalWords(66, 70, '重点'),
    verticalWords(52, 70, '目標'),
    turnedWords(98, 70, '取組の柱'),
    words(130, 80, '清掃'),
    words(130, 94, '点検'),
    words(130, 108, '植樹と花壇づくり'),
  ])
  expect(cellsOf(document).map(({ text }) => text)).toEqual(['重点\n目標', '取組の柱', '清掃\n点検\n植樹と花壇づくり'])
})

test('a stamp across the page is left out, and said to be', async () => {
  const stamp = `BT /F 40 Tf 0.7 0.7 -0.7 0.7 300 -400 Tm <6848> Tj ET`
  const { document, findings } = await readDrawing([words(50, 78, '水辺の清掃'), stamp])
  expect(wordsOf(document)).toEqual(['水辺の清掃'])
  expect(findings.map(({ code }) => code)).toEqual(['turned-words-left-out'])
})

const page = (number: number, rowsOfPage: readonly (readonly [string, string])[]): readonly string[] => [
  words(350, 30, '港みずべ市', 8),
  words(415, 580, `- ${number} -`),
  ...ruled([40, 200, 600], [60, ...rowsOfPage.map((_, index) => 90 + index * 30)]),
  ...rowsOfPage.flatMap(([left, right], index) => [
    words(50, 78 + index * 30, left),
    words(210, 78 + index * 30, right),
  ]),
]

test('page numbers are left out, running titles stand once, headings printed again stand once', async () => {
  const { document } = await readDrawing(
    page(1, [
      ['取組', '進捗'],
      ['(1) 清掃', '2回'],
      ['(2) 点検', '1回'],
    ]),
    page(2, [
      ['取組', '進捗'],
      ['(3) 植樹', '未実施'],
      ['(4) 花壇', '3か所'],
    ]),
  )
  expect(wordsOf(document)).toEqual([
    '港みずべ市',
    '取組 | 進捗',
    '(1) 清掃 | 2回',
    '(2) 点検 | 1回',
    '(3) 植樹 | 未実施',
    '(4) 花壇 | 3か所',
  ])
})

test('a row that goes on over the end of a page is one row', async () => {
  const long = '上流から下流までを町内会とともに歩いて確かめ、傷んだ箇所を地図にまとめたうえで順に'
  const { document } = await readDrawing(
    page(1, [
      ['取組', '進捗'],
      ['(1) 清掃', '2回'],
      ['(2) 点検', long.slice(0, 39)],
    ]),
    page(2, [
      ['取組', '進捗'],
      ['', '直す'],
      ['(3) 植樹', '未実施'],
    ]),
  )
  expect(wordsOf(document)).toEqual([
    '港みずべ市',
    '取組 | 進捗',
    '(1) 清掃 | 2回',
    `(2) 点検 | ${long.slice(0, 39)}直す`,
    '(3) 植樹 | 未実施',
  ])
  expect(cellsOf(document)[5]?.place.page).toBe(1)
})

test('columns without any rules are read by their alignment, and so are rows without rules between the columns', async () => {
  const lines = [
    words(50, 70, '取組'),
    words(250, 70, '目標'),
    words(50, 90, '(1) 水辺の清掃を町内会の'),
    words(50, 103, '皆さんと行う'),
    words(250, 90, '4回'),
    words(50, 123, '(2) 樹木の点検'),
    words(250, 123, '上流と下流の公園を'),
    words(250, 136, '歩いて30本'),
    words(50, 156, '(3) 花壇'),
    words(250, 156, '3か所'),
  ]
  const expected = [
    '取組 | 目標',
    '(1) 水辺の清掃を町内会の皆さんと行う | 4回',
    '(2) 樹木の点検 | 上流と下流の公園を歩いて30本',
    '(3) 花壇 | 3か所',
  ]
  expect(wordsOf((await readDrawing(lines)).document)).toEqual(expected)
  const upright = [40, 190, 345].map((x) => line(x, 55, x, 165))
  expect(wordsOf((await readDrawing([...lines, ...upright])).document)).toEqual(expected)
})

test('a mark set larger than its words begins no row of its own', async () => {
  const { document } = await readDrawing([
    ...ruled([40, 240, 440], [60, 150]),
    words(46, 74, '①', 10),
    words(60, 74, '水辺の清掃', 8),
    words(46, 87, '(1)', 10),
    words(61, 87, '町内会の皆さんと川の上流から下流まで皆で', 8),
    words(46, 97.9, '歩いて行う', 8),
    words(246, 74, '(1)', 10),
    words(266, 74, '4回', 8),
  ])
  expect(wordsOf(document)).toEqual(['①水辺の清掃\n(1)町内会の皆さんと川の上流から下流まで皆で歩いて行う | (1) 4回'])
})

test('a rule below some columns parts their rows; the cells beside it are merged', async () => {
  const across = (y: number) => line(40, y, 600, y)
  const inner = (y: number) => line(160, y, 520, y)
  const { document } = await readDrawing([
    ...[60, 85, 145, 175].map(across),
    inner(115),
    ...['項目', '内容', '目標', '評価'].map((text, index) => words([46, 166, 346, 526][index] ?? 0, 77, text)),
    words(46, 102, '(1) 水辺の手入'),
    words(46, 115, 'れ'),
    words(166, 102, 'ア 清掃'),
    words(346, 102, '4回'),
    words(526, 102, '順調'),
    words(166, 132, 'イ 植樹'),
    words(346, 132, '30本'),
    words(46, 162, '(2) 見回り'),
    words(166, 162, 'ア 巡視'),
    words(346, 162, '毎月'),
    words(526, 162, '遅れ'),
  ])
  expect(wordsOf(document)).toEqual([
    '項目 | 内容 | 目標 | 評価',
    '(1) 水辺の手入れ | ア 清掃 | 4回 | 順調',
    'イ 植樹 | 30本',
    '(2) 見回り | ア 巡視 | 毎月 | 遅れ',
  ])
})

test('a title over columns that no rule parts is not cut where they begin', async () => {
  const across = (y: number) => line(40, y, 600, y)
  const { document } = await readDrawing([
    ...[60, 85, 115].map(across),
    line(160, 100, 520, 100),
    words(46, 77, '項目'),
    words(166, 77, '内容'),
    words(526, 77, '評価'),
    words(46, 96, '清掃'),
    words(166, 96, '上流'),
    words(526, 96, '順調'),
    words(166, 111, '下流'),
    words(46, 135, '重点目標2　水辺の生きものを皆で守り育てる取組'),
    ...[150, 175, 205].map(across),
    words(46, 167, '項目'),
    words(166, 167, '内容'),
    words(526, 167, '評価'),
    words(46, 190, '調査'),
    words(166, 190, '春と秋'),
    words(526, 190, '順調'),
  ])
  expect(wordsOf(document)).toContain('重点目標2　水辺の生きものを皆で守り育てる取組')
})

test('words of a merged cell go on over the end of a page while the row beside them is a new one', async () => {
  const xs = [40, 140, 300, 460]
  const { document } = await readDrawing(
    [
      ...ruled(xs, [500, 530, 556]),
      words(46, 517, '項目'),
      words(146, 517, '内容'),
      words(306, 517, '目標'),
      words(46, 547, '① 水辺の環境を'),
      words(146, 547, '(1) 清掃'),
      words(306, 547, '4回'),
    ],
    [...ruled(xs, [40, 66]), words(46, 57, '守る活動'), words(146, 57, '(2) 植樹'), words(306, 57, '30本')],
  )
  expect(wordsOf(document)).toEqual([
    '項目 | 内容 | 目標',
    '① 水辺の環境を守る活動 | (1) 清掃 | 4回',
    '(2) 植樹 | 30本',
  ])
})

test('paragraphs outside of tables are lines, fields far apart are cells', async () => {
  const { document } = await readDrawing([
    words(300, 60, '重点目標一覧表', 14),
    words(50, 90, '担当部局名'),
    words(250, 90, 'みずべ環境部'),
    words(50, 130, '令和8年度'),
  ])
  expect(wordsOf(document)).toEqual(['重点目標一覧表', '担当部局名 | みずべ環境部', '令和8年度'])
})

const refusalOf = async (bytes: Uint8Array) => {
  const opened = await openPdf(bytes, '調書.pdf')
  return opened.ok ? null : opened.refusal.code
}
const onePage = { draw: [words(50, 78, '水辺の清掃')] }
const picture = 'q 200 0 0 200 50 -300 cm BI /W 1 /H 1 /BPC 8 /CS /G ID \x00 EI Q'

test.each<[string, Uint8Array, string]>([
  ['nothing in it', new Uint8Array(0), 'file-empty'],
  ['words that are no PDF', Buffer.from('%PDF-1.7 水辺'), 'file-damaged'],
  ['a password', makePdf([onePage], { isEncrypted: true }), 'file-encrypted'],
  ['a scan and no words', makePdf([{ draw: [picture] }]), 'no-text-layer'],
  ['301 pages', makePdf(Array.from({ length: 301 }, () => onePage)), 'too-many-pages'],
])('a PDF with %s is refused', async (_, bytes, code) => {
  expect(await refusalOf(bytes)).toBe(code)
})

test('a page without words among others is named', async () => {
  const { findings } = await readDrawing(onePage, { draw: [picture] })
  expect(findings).toMatchObject([{ code: 'page-without-words', place: { page: 2 }, detail: { count: 1 } }])
})
