import { deflateSync } from 'node:zlib'
import { makeWorkbook, textRows } from '../../src/document/excel/fixture/make-workbook.ts'
import { line, makePdf, ruled, turnedWords, verticalWords, words } from '../../src/document/pdf/fixture/make-pdf.ts'
import { cell, level, listed, lists, paragraph, row, run, table } from '../../src/document/word/fixture/docx-words.ts'
import { makeDocx } from '../../src/document/word/fixture/make-docx.ts'
import { makeZip } from '../../src/document/zip/fixture/make-zip.ts'
import { closePdfWriter } from '../../src/export/write-pdf.ts'
import { smallSheet } from '../../test/builder/small-sheet.ts'
import { citySheets, sampleFile, sampleFormats } from '../sample/sample-file.ts'

export const fuzzFormats = [...sampleFormats, 'zip'] as const
export type FuzzFormat = (typeof fuzzFormats)[number]

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

/** With what our own writer does not write: hidden parts, shared and struck words, furigana, formulas, number formats. */
const oddWorkbook = (): Uint8Array =>
  makeWorkbook({
    worksheets: [
      {
        name: '健康部',
        before: '<sheetViews><sheetView showZeros="0"/></sheetViews><cols><col min="2" max="3" hidden="1"/></cols>',
        rows: `${textRows([
          ['目標', '取組'],
          ['(1) 訪問', '12回'],
        ])}<row r="3" hidden="1"><c r="A3" t="s" s="1"><v>0</v></c><c r="B3" s="2"><f>A1</f><v>45931</v></c></row>`,
        around: '<mergeCells><mergeCell ref="A1:A2"/><mergeCell ref="B2:C3"/></mergeCells>',
      },
      { name: '控え', rows: textRows([['a']]), state: 'hidden' },
    ],
    strings: '<si><r><rPr><strike/></rPr><t>旧</t></r><r><t>新</t></r><rPh sb="0" eb="2"><t>シン</t></rPh></si>',
    styles:
      '<numFmts><numFmt numFmtId="176" formatCode="[$-411]ggge&quot;年&quot;m&quot;月&quot;;[Red]#,##0.0%"/></numFmts><fonts><font><strike/></font><font><color rgb="FFFF0000"/></font></fonts><cellXfs><xf/><xf fontId="1"/><xf numFmtId="176"/></cellXfs>',
  })

/** With what stands in Word documents beside plain cells: automatic numbers, fields, struck and inserted words, styles. */
const oddDocument = (): Uint8Array =>
  makeDocx({
    body: [
      paragraph('環境部 重点目標'),
      table(
        row(cell('1', '<w:vMerge w:val="restart"/>'), cell(listed('緑化', 1) + listed('植樹', 1, 1)), cell('3か所')),
        row(
          cell('', '<w:vMerge/>'),
          cell(listed(run('清掃', '<w:strike/>'), 1)),
          cell('5回', '<w:gridSpan w:val="2"/>'),
        ),
      ),
      paragraph(
        '<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>eq \\o\\ac(○,1)</w:instrText><w:fldChar w:fldCharType="end"/></w:r><w:ins><w:r><w:t>追加</w:t></w:r></w:ins>',
      ),
    ].join(''),
    styles:
      '<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:basedOn w:val="a"/><w:rPr><w:color w:val="FF0000"/></w:rPr></w:style>',
    numbering: lists(level(0, 'decimalEnclosedCircle', '%1') + level(1, 'decimal', '(%2)')),
  })

/** With words in other directions and with its drawing not packed, so that damage falls into it too. */
const drawnPdf = (): Uint8Array => {
  const xs = [40, 140, 340, 560, 780]
  const ys = [60, 90, 150, 210]
  const draw = [
    ...ruled(xs, ys),
    ...ys.flatMap((y) => xs.slice(0, 4).map((x, column) => words(x + 4, y + 18, `(${column + 1}) 清掃 ${y}回`))),
    verticalWords(800, 100, '重点目標'),
    turnedWords(20, 300, '公印'),
    line(60, 80, 120, 80),
  ]
  return makePdf([{ draw }, { draw, rotate: 90 }], { packed: (content) => deflateSync(content, { level: 0 }) })
}

/** A page as people write it, with its tags left open. */
const openPage = `<!doctype html><meta charset="utf-8"><body><p>重点目標一覧表<table><caption>調書</caption>${Array.from(
  { length: 30 },
  (_, index) => `<tr><td rowspan="${1 + (index % 2)}">${index}<td><p>(1) 訪問<ul><li>窓口</ul><td colspan=2>12回`,
).join('')}</table><ul><li>以上`

/** Sound files of each format, as our own writers and the tests' builders make them. */
export const validFiles = async (): Promise<Readonly<Record<FuzzFormat, readonly Uint8Array[]>>> => {
  const made: Record<(typeof sampleFormats)[number], Uint8Array[]> = {
    xlsx: [oddWorkbook()],
    docx: [oddDocument()],
    pdf: [drawnPdf()],
    html: [bytesOf(openPage)],
    csv: [],
    text: [bytesOf(smallSheet), Buffer.from(`\ufeff${smallSheet}`, 'utf16le')],
  }
  for (const format of sampleFormats)
    for (const sheet of citySheets.slice(0, 3)) made[format].push(await sampleFile(format, sheet))
  await closePdfWriter()
  const zip = makeZip([
    { name: '総務部/目標.xlsx', content: made.xlsx[0] ?? '', isStored: true },
    { name: '総務部/目標.docx', content: made.docx[0] ?? '' },
    { name: Uint8Array.of(0x95, 0x5c, 0x2e, 0x74, 0x78, 0x74), content: made.text[0] ?? '' },
    { name: '__MACOSX/._目標.xlsx', content: 'x' },
    { name: '中/中.zip', content: makeZip([{ name: 'a.csv', content: made.csv[0] ?? '' }]) },
  ])
  return { ...made, zip: [zip] }
}
