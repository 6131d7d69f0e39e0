import { demoSheet } from '../../src/demo/demo-sheet.ts'
import { demoDepartments } from '../../src/demo/department-list.ts'
import { makeWorkbook, textRows } from '../../src/document/excel/fixture/make-workbook.ts'
import { line, makePdf, ruled, turnedWords, verticalWords, words } from '../../src/document/pdf/fixture/make-pdf.ts'
import { cell, level, listed, lists, paragraph, row, run, table } from '../../src/document/word/fixture/docx-words.ts'
import { makeDocx } from '../../src/document/word/fixture/make-docx.ts'
import { makeZip } from '../../src/document/zip/fixture/make-zip.ts'
import { writeExcel } from '../../src/export/write-excel.ts'
import { writeHtml } from '../../src/export/write-html.ts'
import { closePdfWriter, writePdf } from '../../src/export/write-pdf.ts'
import { defaultOfficialForm } from '../../src/sheet/official-form.ts'
import type { Sheet } from '../../src/sheet/sheet.ts'
import { showForm } from '../../src/view/show-form.ts'
import { smallSheet } from '../../test/builder/small-sheet.ts'

export const fuzzFormats = ['xlsx', 'docx', 'pdf', 'html', 'csv', 'text', 'zip'] as const
export type FuzzFormat = (typeof fuzzFormats)[number]

const sheets: readonly Sheet[] = demoDepartments.slice(0, 3).map((each) => demoSheet(each, 2025, 'final'))
const forms = sheets.map((sheet) => showForm(sheet, defaultOfficialForm))

/** The lines of a sheet as rows of four cells, under its headings. */
const rowsOf = (sheet: Sheet): readonly (readonly string[])[] => [
  ['重点目標', '重点取組項目', '期限・数値目標等', '進捗状況・進捗度'],
  ...sheet.goals.flatMap(({ number, title, items }) =>
    items.flatMap((item) =>
      item.steps.map((step) => [
        `${number} ${title}`,
        `${item.mark} ${item.title}\n${step.mark} ${step.action}`,
        `${step.mark} ${step.target}`,
        `${step.mark} ${step.progress}`,
      ]),
    ),
  ),
]

const headOf = ({ departments }: Sheet): readonly string[] => [
  '重点目標一覧表（期末報告調書）',
  `担当部局名 ${departments.join('・')}`,
  '【令和7年度重点目標】',
]

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

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

const wordTable = (sheet: Sheet): Uint8Array =>
  makeDocx({
    body: [
      ...headOf(sheet).map((words) => paragraph(words)),
      table(
        ...rowsOf(sheet).map(([goal = '', ...cells], index) =>
          row(
            cell(goal, `<w:vMerge${index % 3 === 0 ? ' w:val="restart"' : ''}/>`),
            ...cells.map((words) => cell(words)),
          ),
        ),
        row(
          cell(listed('緑化', 1) + listed(run('植樹', '<w:strike/>'), 1, 1)),
          cell('3か所', '<w:gridSpan w:val="2"/>'),
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
  return makePdf([{ draw }, { draw, rotate: 90 }], { packed: (content) => content })
}

const csvOf = (sheet: Sheet): string =>
  [...headOf(sheet).map((words) => [words]), ...rowsOf(sheet)]
    .map((cells) => cells.map((text) => `"${text.replaceAll('"', '""')}"`).join(','))
    .join('\r\n')

const pageOf = (sheet: Sheet): string =>
  `<!doctype html><meta charset="utf-8"><body>${headOf(sheet)
    .map((words) => `<p>${words}</p>`)
    .join('')}<table><caption>調書</caption>${rowsOf(sheet)
    .map((cells, index) => `<tr>${cells.map((text) => `<td rowspan="${1 + (index % 2)}"><p>${text}`).join('')}</tr>`)
    .join('')}</table><ul><li>以上`

/** Sound files of each format, as our own writers and the tests' builders make them. */
export const validFiles = async (): Promise<Readonly<Record<FuzzFormat, readonly Uint8Array[]>>> => {
  const xlsx = [...(await Promise.all(forms.map((form) => writeExcel(form)))), oddWorkbook()]
  const pdf: Uint8Array[] = [drawnPdf()]
  for (const form of forms) pdf.push((await writePdf(form)).pdf)
  await closePdfWriter()
  const docx = sheets.map(wordTable)
  const html = [...forms.map((form) => bytesOf(writeHtml(form))), ...sheets.map((sheet) => bytesOf(pageOf(sheet)))]
  const csv = sheets.map((sheet) => bytesOf(csvOf(sheet)))
  const text = [
    bytesOf(smallSheet),
    Buffer.from(`\ufeff${smallSheet}`, 'utf16le'),
    ...sheets.map((sheet) => bytesOf([...headOf(sheet), ...rowsOf(sheet).map((cells) => cells.join('\t'))].join('\n'))),
  ]
  const zip = [
    makeZip([
      { name: '総務部/目標.xlsx', content: xlsx[0] ?? '', isStored: true },
      { name: '総務部/目標.docx', content: docx[0] ?? '' },
      { name: Uint8Array.of(0x95, 0x5c, 0x2e, 0x74, 0x78, 0x74), content: text[0] ?? '' },
      { name: '__MACOSX/._目標.xlsx', content: 'x' },
      { name: '中/中.zip', content: makeZip([{ name: 'a.csv', content: csv[0] ?? '' }]) },
    ]),
  ]
  return { xlsx, docx, pdf, html, csv, text, zip }
}
