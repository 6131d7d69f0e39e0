import { writeXlsx } from 'hucre'
import { describe, expect, test } from 'vitest'
import type { DocumentCell } from '../../base/document.ts'
import { makeZip } from '../zip/fixture/make-zip.ts'
import { makeWorkbook, textCell, textRows, type WorkbookToMake } from './fixture/make-workbook.ts'
import { openExcel } from './open-excel.ts'

const opened = async (bytes: Uint8Array) => {
  const result = await openExcel(bytes, '健康部.xlsx')
  if (!result.ok) throw new Error(result.refusal.code)
  return result.value
}
const problemOf = async (bytes: Uint8Array) => {
  const result = await openExcel(bytes, '健康部.xlsx')
  return result.ok ? null : result.refusal.code
}
const cellsOf = ({ document }: Awaited<ReturnType<typeof opened>>): readonly DocumentCell[] =>
  document.pages.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'table' ? block.rows.flat() : [])))
const openBook = (book: WorkbookToMake) => opened(makeWorkbook(book))
const openRows = (rows: string, more: Partial<WorkbookToMake> = {}, around = '') =>
  openBook({ worksheets: [{ name: '調書', rows, around }], ...more })
const textsOf = (value: Awaited<ReturnType<typeof opened>>) => cellsOf(value).map(({ text }) => text)
const codesOf = ({ findings }: Awaited<ReturnType<typeof opened>>) => findings.map(({ code }) => code)

const merge = (...areas: string[]) =>
  `<mergeCells>${areas.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`

describe('a form made by a writer of workbooks', () => {
  test('has its words, its merged cells and the place of each', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: '健康部',
          rows: [
            ['令和7年度 重点目標一覧表', null, null],
            ['取組', '目標', '進捗'],
            ['(1) 健診の案内\n(2) 訪問', '(1) 12回', null],
          ],
          merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 2 }],
        },
      ],
    })
    const { document, findings } = await opened(bytes)
    expect(findings).toEqual([])
    expect(document.format).toBe('excel')
    expect(document.pages).toEqual([
      {
        number: 1,
        name: '健康部',
        blocks: [
          {
            kind: 'table',
            rows: [
              [cell('令和7年度 重点目標一覧表', 0, 'A1', 3)],
              [cell('取組', 0, 'A2'), cell('目標', 1, 'B2'), cell('進捗', 2, 'C2')],
              [cell('(1) 健診の案内\n(2) 訪問', 0, 'A3'), cell('(1) 12回', 1, 'B3')],
            ],
          },
        ],
      },
    ])
  })

  const cell = (text: string, column: number, address: string, columnSpan = 1) => ({
    text,
    column,
    columnSpan,
    rowSpan: 1,
    place: { source: '健康部.xlsx', sheet: '健康部', cell: address },
  })
})

describe('merged cells', () => {
  test('stand once, and what lies under them does not show', async () => {
    const rows = textRows([
      ['目標', '取組', ''],
      ['', '(2) 訪問', 'under'],
      ['次', '', ''],
    ])
    const cells = cellsOf(await openRows(rows, {}, merge('A1:A2', 'B2:C2')))
    expect(cells.map(({ text, columnSpan, rowSpan }) => [text, columnSpan, rowSpan])).toEqual([
      ['目標', 1, 2],
      ['取組', 1, 1],
      ['(2) 訪問', 1, 1],
      ['次', 1, 1],
    ])
  })

  test('on squared paper, a hundred narrow columns become the few that are used', async () => {
    const rows =
      `<row r="3">${textCell('B3', '取組')}${textCell('Z3', '目標')}${textCell('BA3', '進捗')}</row>` +
      `<row r="7">${textCell('B7', '(1)')}${textCell('D7', '訪問')}${textCell('Z7', '12回')}</row>`
    const value = await openRows(rows, {}, merge('B3:Y6', 'Z3:AZ6', 'BA3:CZ6', 'D7:Y9'))
    expect(
      cellsOf(value).map(({ text, column, columnSpan, rowSpan, place }) => [
        text,
        column,
        columnSpan,
        rowSpan,
        place.cell,
      ]),
    ).toEqual([
      ['取組', 0, 2, 1, 'B3'],
      ['目標', 2, 1, 1, 'Z3'],
      ['進捗', 3, 1, 1, 'BA3'],
      ['(1)', 0, 1, 1, 'B7'],
      ['訪問', 1, 1, 1, 'D7'],
      ['12回', 2, 1, 1, 'Z7'],
    ])
  })

  test('that overlap or are no areas do no harm', async () => {
    const value = await openRows(
      textRows([
        ['a', 'b'],
        ['c', 'd'],
      ]),
      {},
      merge('A1:B1', 'B1:B2', 'A0:B9', 'x', 'A2:ZZZZ9'),
    )
    expect(textsOf(value)).toEqual(['a', 'c', 'd'])
  })
})

describe('words', () => {
  test('furigana is no part of them, shared or in the cell', async () => {
    const furigana = '<rPh sb="0" eb="2"><t>イジュウ</t></rPh><phoneticPr fontId="1"/>'
    const value = await openRows(
      `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>定住</t>${furigana}</is></c></row>`,
      { strings: `<si><t>移住</t>${furigana}</si>` },
    )
    expect(textsOf(value)).toEqual(['移住', '定住'])
  })

  test('line breaks and spaces are the author’s, in every way they are written', async () => {
    const strings =
      '<si><t xml:space="preserve">　(1) 相談&#10;(2) 訪問 </t></si><si><t>ア_x000D_\nイ_x005F_x000D_</t></si><si><t>R&amp;D\r\n<![CDATA[<新規>]]></t></si>'
    const value = await openRows('<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>2</v></c></row>', {
      strings,
    })
    expect(textsOf(value)).toEqual(['　(1) 相談\n(2) 訪問 ', 'ア\nイ_x000D_', 'R&D\n<新規>'])
    expect(cellsOf(value).map(({ place }) => place.cell)).toEqual(['A1', 'B1', 'C1'])
  })

  const struck = '<rPr><strike/><color rgb="FFFF0000"/></rPr>'
  const red = '<rPr><b/><color rgb="FFC00000"/></rPr>'
  test('struck out are deletions, red ones changes that stay', async () => {
    const strings = `<si><r><t>訪問</t></r><r>${struck}<t>10回</t></r><r>${red}<t>12回</t></r><r><rPr/><t>以上</t></r></si>`
    const value = await openRows('<row><c t="s"><v>0</v></c></row>', { strings })
    expect(cellsOf(value)[0]).toMatchObject({
      text: '訪問12回以上',
      revisions: [
        { kind: 'struck', at: 2, words: '10回' },
        { kind: 'red', span: [2, 5] },
      ],
    })
    expect(value.findings).toMatchObject([
      { code: 'struck-words', place: { sheet: '調書', cell: 'A1' }, detail: { count: 1 } },
      { code: 'red-words', detail: { count: 1 } },
    ])
  })

  const fonts =
    '<fonts><font/><font><strike/></font><font><color indexed="10"/></font><font><color theme="1"/><strike val="0"/></font></fonts>'
  const looks = '<cellXfs><xf/><xf fontId="1"/><xf fontId="2"/><xf fontId="3"/></cellXfs>'
  test('of a cell struck out as a whole stand only as a deletion', async () => {
    const rows = `<row>${textCell('A1', '廃止', 1)}${textCell('B1', '変更', 2)}${textCell('C1', '黒', 3)}</row>`
    const cells = cellsOf(await openRows(rows, { styles: fonts + looks }))
    expect(cells.map(({ text, revisions }) => [text, revisions])).toEqual([
      ['', [{ kind: 'struck', at: 0, words: '廃止' }]],
      ['変更', [{ kind: 'red', span: [0, 2] }]],
      ['黒', undefined],
    ])
  })

  test('characters that print nothing are left out, and that is said', async () => {
    const value = await openRows('<row><c t="s"><v>0</v></c></row>', { strings: '<si><t>総_x0007_務\u200b部</t></si>' })
    expect(textsOf(value)).toEqual(['総務部'])
    expect(value.findings).toMatchObject([{ code: 'control-characters-removed', detail: { count: 2 } }])
  })
})

test('bytes that are no letters are counted', async () => {
  const value = await openRows('<row><c t="inlineStr"><is><t>総&#xD800;務</t></is></c></row>')
  expect(textsOf(value)).toEqual(['総\ufffd務'])
  expect(value.findings).toMatchObject([{ code: 'characters-not-decoded', detail: { count: 1 } }])
})

describe('values', () => {
  const styles =
    '<numFmts><numFmt numFmtId="176" formatCode="#,##0&quot;人&quot;"/><numFmt numFmtId="177" formatCode="0.0%"/></numFmts>' +
    '<cellXfs><xf numFmtId="0"/><xf numFmtId="176"/><xf numFmtId="177"/><xf numFmtId="14"/><xf numFmtId="58"/></cellXfs>'

  test('stand as the worksheet shows them', async () => {
    const values = [
      '<c s="1"><v>1250</v></c>',
      '<c s="2"><v>0.35</v></c>',
      '<c s="3"><v>45931</v></c>',
      '<c s="4"><v>45931</v></c>',
    ]
    const more = [
      '<c t="b"><v>1</v></c>',
      '<c><v>0.30000000000000004</v></c>',
      '<c s="3" t="d"><v>2025-10-01</v></c>',
      '<c s="99"><v>7</v></c>',
    ]
    expect(textsOf(await openRows(`<row>${values.join('')}${more.join('')}</row>`, { styles }))).toEqual([
      '1,250人',
      '35.0%',
      '2025/10/1',
      '令和7年10月1日',
      'TRUE',
      '0.3',
      '2025/10/1',
      '7',
    ])
  })

  test('count their days from 1904 where the workbook says so', async () => {
    const rows = '<row><c s="3"><v>44469</v></c></row>'
    expect(textsOf(await openRows(rows, { styles, workbook: '<workbookPr date1904="1"/>' }))).toEqual(['2025/10/1'])
  })

  test('of formulas are those last saved, and that is said', async () => {
    const value = await openRows(
      '<row><c><f>SUM(B1:C1)</f><v>12</v></c><c t="str"><f>A1&amp;"回"</f><v>12回</v></c><c t="str"><f>IF(1,"")</f><v></v></c>' +
        '<c><f>NOW()</f></c><c t="e"><f>#REF!</f><v>#REF!</v></c></row>',
    )
    expect(textsOf(value)).toEqual(['12', '12回', '#REF!'])
    expect(value.findings.map(({ code, detail }) => [code, detail?.count])).toEqual([
      ['formula-results', 4],
      ['formula-not-calculated', 1],
      ['formula-error', 1],
    ])
  })

  test('of zero are blank where the worksheet hides zeros', async () => {
    const worksheet = {
      name: 'a',
      before: '<sheetViews><sheetView showZeros="0"/></sheetViews>',
      rows: '<row><c><v>0</v></c><c><v>5</v></c></row>',
    }
    expect(textsOf(await openBook({ worksheets: [worksheet] }))).toEqual(['5'])
  })
})

describe('what is not shown, and what is not read', () => {
  test('hidden worksheets are read, and that is said', async () => {
    const value = await openBook({
      worksheets: [
        { name: '総務部', rows: textRows([['目標']]) },
        { name: '一覧', rows: textRows([['部局']]), state: 'hidden' },
        { name: '控え', rows: textRows([['控え']]), state: 'veryHidden' },
        { name: '空', rows: '', state: 'hidden' },
      ],
    })
    expect(value.document.pages.map(({ number, name }) => [number, name])).toEqual([
      [1, '総務部'],
      [2, '一覧'],
      [3, '控え'],
    ])
    expect(value.findings).toMatchObject([{ code: 'hidden-worksheet', place: { sheet: '一覧' }, detail: { count: 2 } }])
  })

  test('hidden rows and columns are read, and that is said', async () => {
    const rows = `<row r="1">${textCell('A1', 'a')}${textCell('C1', 'c')}</row><row r="2" hidden="1">${textCell('A2', 'b')}</row>`
    const value = await openBook({
      worksheets: [{ name: 's', rows, before: '<cols><col min="2" max="3" hidden="1"/></cols>' }],
    })
    expect(textsOf(value)).toEqual(['a', 'c', 'b'])
    expect(value.findings).toMatchObject([{ code: 'hidden-cells', place: { cell: 'C1' }, detail: { count: 2 } }])
  })

  test('macros and links to other files are not followed, and that is said', async () => {
    const link = '<Relationship Id="x" Type="http://example/externalLink" Target="externalLinks/externalLink1.xml"/>'
    const value = await openRows(textRows([['a']]), {
      relationships: link,
      others: [{ name: 'xl/vbaProject.bin', content: 'x' }],
    })
    expect(codesOf(value)).toEqual(['external-links', 'macros-not-run'])
  })

  test('words printed above every page come before the table', async () => {
    const around =
      '<headerFooter><oddHeader>&amp;C令和7年度 重点目標一覧表</oddHeader><oddFooter>&amp;P</oddFooter></headerFooter>'
    const { document } = await openRows(textRows([['目標']]), {}, around)
    expect(document.pages[0]?.blocks).toMatchObject([
      { kind: 'line', text: '令和7年度 重点目標一覧表', place: { sheet: '調書' } },
      { kind: 'table' },
    ])
  })

  test('text boxes are not read, and that is said', async () => {
    const shape = (words: string) =>
      `<xdr:sp><xdr:txBody><a:p><a:r><a:t>${words}</a:t></a:r></a:p></xdr:txBody></xdr:sp>`
    const others = [
      {
        name: 'xl/worksheets/_rels/sheet1.xml.rels',
        content:
          '<Relationships><Relationship Id="a" Type="x/drawing" Target="../drawings/drawing1.xml"/></Relationships>',
      },
      {
        name: 'xl/drawings/drawing1.xml',
        content: `<xdr:wsDr>${shape('記入例')}${shape(' ')}${shape('様式')}<Fallback>${shape('様式')}</Fallback></xdr:wsDr>`,
      },
    ]
    const value = await openRows(textRows([['目標']]), { others })
    expect(value.findings).toMatchObject([{ code: 'shapes-not-read', place: { sheet: '調書' }, detail: { count: 2 } }])
  })

  test('a worksheet that a gateway took out is missed, and the others are read', async () => {
    const book = makeWorkbook({
      worksheets: [{ name: 'a', rows: textRows([['目標']]) }],
      workbook: '<sheets><sheet name="b" r:id="none"/></sheets>',
    })
    expect(codesOf(await opened(book))).toEqual(['worksheet-missing'])
  })
})

describe('large worksheets', () => {
  test('a million empty rows and a cell in the last square do no harm', async () => {
    const styled = Array.from({ length: 100_000 }, (_, row) => `<row r="${row + 2}"><c r="A${row + 2}" s="1"/></row>`)
    const empty = Array.from({ length: 900_000 }, (_, row) => `<row r="${row + 100_002}"/>`)
    const bytes = makeWorkbook({
      worksheets: [
        {
          name: 'a',
          rows: `<row r="1">${textCell('A1', '目標')}</row>${styled.join('')}${empty.join('')}<row r="1048576">${textCell('XFD1048576', '末')}</row>`,
        },
      ],
    })
    const cells = cellsOf(await opened(bytes))
    expect(cells.map(({ text, column, place }) => [text, column, place.cell])).toEqual([
      ['目標', 0, 'A1'],
      ['末', 1, 'XFD1048576'],
    ])
  }, 20_000)

  test('16,384 columns are as many as there are', async () => {
    const row = Array.from({ length: 16_384 }, (_, column) => `<c><v>${column}</v></c>`).join('')
    const cells = cellsOf(await openRows(`<row>${row}</row>`, {}, merge('A1:A1048576')))
    expect(cells).toHaveLength(16_384)
    expect(cells.at(-1)).toMatchObject({ text: '16383', column: 16_383, place: { cell: 'XFD1' } })
  })

  test('more cells than any form has are refused', async () => {
    const row = `<row>${'<c><v>1</v></c>'.repeat(10_000)}</row>`
    expect(await problemOf(makeWorkbook({ worksheets: [{ name: 'a', rows: row.repeat(31) }] }))).toBe(
      'file-unpacks-too-large',
    )
  })
})

describe('a file that cannot be read is refused', () => {
  const form = makeWorkbook({ worksheets: [{ name: 'a', rows: textRows([['目標']]) }] })

  test.each([
    ['cut off', form.subarray(0, form.length / 2), 'file-damaged'],
    ['empty', new Uint8Array(), 'file-damaged'],
    ['no workbook', makeZip([{ name: 'word/document.xml', content: '<w/>' }]), 'file-format-not-supported'],
    [
      'without words',
      makeWorkbook({ worksheets: [{ name: 'a', rows: '<row r="1"><c r="A1"/></row>' }] }),
      'file-empty',
    ],
    ['with a part cut off', makeWorkbook({ worksheets: [{ name: 'a', rows: '<row><c><v>1</v>' }] }), 'file-damaged'],
    ['with a DTD', makeWorkbook({ worksheets: [{ name: 'a', rows: '<!DOCTYPE x>' }] }), 'file-not-safe'],
  ])('%s', async (_, bytes, problem) => {
    expect(await problemOf(bytes)).toBe(problem)
  })
})
