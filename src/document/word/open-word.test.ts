import { describe, expect, test } from 'vitest'
import type { DocumentBlock, DocumentCell } from '../../base/document.ts'
import { makeZip } from '../zip/fixture/make-zip.ts'
import { cell, paragraph, row, run, table } from './fixture/docx-words.ts'
import { type DocxContent, makeDocx } from './fixture/make-docx.ts'
import { openWord } from './open-word.ts'

const opened = async (content: DocxContent) => {
  const result = await openWord(makeDocx(content), '環境部.docx')
  if (!result.ok) throw new Error(result.refusal.code)
  return { blocks: result.value.document.pages[0]?.blocks ?? [], findings: result.value.findings }
}
const blocksOf = async (body: string) => (await opened({ body })).blocks
const cellsOf = (blocks: readonly DocumentBlock[]): readonly DocumentCell[] =>
  blocks.flatMap((block) => (block.kind === 'table' ? block.rows.flat() : []))
const linesOf = (blocks: readonly DocumentBlock[]) =>
  blocks.flatMap((block) => (block.kind === 'line' ? block.text : []))
const cellOf = async (content: string) => cellsOf(await blocksOf(table(row(cell(content), cell('横')))))[0]

const span = (columns: number) => `<w:gridSpan w:val="${columns}"/>`
const begins = '<w:vMerge w:val="restart"/>'
const goesOn = '<w:vMerge/>'

test('a department named above every page only stands at the head of the document; page numbers do not', async () => {
  const header = paragraph('環境部') + paragraph('- 1 / 3 ページ -')
  const { blocks } = await opened({ body: paragraph('重点目標一覧表'), header })
  expect(linesOf(blocks)).toEqual(['環境部', '重点目標一覧表'])
})

describe('the grid of a table', () => {
  const grid = async (...rows: readonly string[]) =>
    cellsOf(await blocksOf(table(...rows))).map(({ text, column, columnSpan, rowSpan, place }) => [
      text,
      column,
      columnSpan,
      rowSpan,
      place.cell,
    ])

  test('a goal merged over two rows stands once, over both', async () => {
    expect(
      await grid(
        row(cell('1', begins), cell('重点目標', span(2))),
        row(cell('', goesOn), cell('① 緑化'), cell('3か所')),
        row(cell('2', begins), cell('② 清掃'), cell('5回')),
      ),
    ).toEqual([
      ['1', 0, 1, 2, 'T1R1C1'],
      ['重点目標', 1, 2, 1, 'T1R1C2'],
      ['① 緑化', 1, 1, 1, 'T1R2C2'],
      ['3か所', 2, 1, 1, 'T1R2C3'],
      ['2', 0, 1, 1, 'T1R3C1'],
      ['② 清掃', 1, 1, 1, 'T1R3C2'],
      ['5回', 2, 1, 1, 'T1R3C3'],
    ])
  })

  test('a row that begins further right is not moved to the left', async () => {
    const rows = await grid(
      row(cell('番号'), cell('目標'), cell('進捗')),
      `<w:tr><w:trPr><w:gridBefore w:val="2"/></w:trPr>${cell('9月末')}</w:tr>`,
    )
    expect(rows.at(-1)?.slice(0, 2)).toEqual(['9月末', 2])
  })

  test('a cell that says it goes on, below one that is not merged, stands by itself', async () => {
    expect(await grid(row(cell('上'), cell('甲')), row(cell('下', goesOn), cell('乙')))).toContainEqual([
      '下',
      0,
      1,
      1,
      'T1R2C1',
    ])
  })

  test('cells merged sideways in the old way are one cell', async () => {
    const old = row(cell('目標', '<w:hMerge w:val="restart"/>'), cell('', '<w:hMerge/>'), cell('実績'))
    expect(await grid(old)).toEqual([
      ['目標', 0, 2, 1, 'T1R1C1'],
      ['実績', 2, 1, 1, 'T1R1C3'],
    ])
  })

  test('rows and cells inside content controls are rows and cells', async () => {
    const wrapped = `<w:sdt><w:sdtPr/><w:sdtContent>${row(
      `<w:sdt><w:sdtContent>${cell('甲')}</w:sdtContent></w:sdt>`,
      cell('乙'),
    )}</w:sdtContent></w:sdt>`
    expect((await grid(wrapped)).map(([text]) => text)).toEqual(['甲', '乙'])
  })
})

describe('tables in tables', () => {
  test('a small table in a cell becomes lines of that cell', async () => {
    const small = table(row(cell('R6'), cell('12件')), row(cell('R7'), cell('15件')))
    expect((await cellOf(`${paragraph('件数')}${small}<w:p/>`))?.text).toBe('件数\nR6\t12件\nR7\t15件')
  })

  test('a frame drawn round the whole form is no table', async () => {
    const form = table(row(cell('① 緑化'), cell('3か所')))
    const blocks = await blocksOf(table(row(cell(`${paragraph('重点目標調書')}${form}<w:p/>`))))
    expect(blocks.map(({ kind }) => kind)).toEqual(['line', 'table'])
    expect(cellsOf(blocks).map(({ text, place }) => [text, place.cell])).toEqual([
      ['① 緑化', 'T2R1C1'],
      ['3か所', 'T2R1C2'],
    ])
  })
})

describe('words of a cell', () => {
  const tab = '<w:r><w:tab/></w:r>'
  const lineBreak = '<w:r><w:br/></w:r>'
  const field = (code: string, result: string) =>
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
  const result = (text: string) => `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(text)}`
  const ruby = (base: string, reading: string) =>
    `<w:r><w:ruby><w:rubyPr/><w:rt>${run(reading)}</w:rt><w:rubyBase>${run(base)}</w:rubyBase></w:ruby></w:r>`
  const box = (content: string) =>
    `<w:r><mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent>${content}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${content}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>`

  test.each([
    ['paragraphs are lines', paragraph('(1) 相談') + paragraph('(2) 訪問'), '(1) 相談\n(2) 訪問'],
    ['an empty paragraph between them is kept', `${paragraph('上')}<w:p/>${paragraph('下')}<w:p/>`, '上\n\n下'],
    ['line breaks and tabs', paragraph(`${run('上')}${lineBreak}${run('下')}${tab}${run('右')}`), '上\n下\t右'],
    ['a word cut into runs', paragraph(run('19,') + run('175') + run('人')), '19,175人'],
    ['a blank at the end of a run is kept', paragraph(run('R7 ') + run('.3')), 'R7 .3'],
    ['a hyphen that does not break', paragraph(`${run('A')}<w:r><w:noBreakHyphen/></w:r>${run('1')}`), 'A-1'],
    ['ruby gives its base text', paragraph(ruby('諏訪', 'すわ') + run('湖')), '諏訪湖'],
    ['a field gives its result', paragraph(field(' DATE ', result('10月1日'))), '10月1日'],
    ['a number set in a circle', paragraph(field('eq \\o\\ac(○,21)', '') + run('訪問')), '㉑訪問'],
    ['a field inside the code of another', paragraph(field(field(' PAGE ', result('3')), result('合計'))), '合計'],
    ['a link gives its words', paragraph(`<w:hyperlink>${run('様式集')}</w:hyperlink>`), '様式集'],
    ['a sign of Wingdings', paragraph('<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>'), '☑'],
    [
      'a box ticked, of the old kind',
      paragraph(
        '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:checked/></w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:instrText>FORMCHECKBOX</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>' +
          run('達成'),
      ),
      '☑達成',
    ],
    [
      'the prompt of a control nobody filled in is left out',
      paragraph(
        `${run('担当：')}<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run('ここに入力')}</w:sdtContent></w:sdt>`,
      ),
      '担当：',
    ],
    ['hidden words are left out', paragraph(run('見える') + run('見えない', '<w:vanish/>')), '見える'],
    ['the figure of a note is left out', paragraph(`${run('20人')}<w:r><w:footnoteReference w:id="2"/></w:r>`), '20人'],
    ['a text box is not in the cell', paragraph(run('本文') + box(paragraph('案'))), '本文'],
    ['signs of XML', paragraph(run('R&D <新規>')), 'R&D <新規>'],
  ])('%s', async (_, content, text) => {
    expect((await cellOf(content))?.text).toBe(text)
  })

  test('a text box is read once, after the table it is tied to', async () => {
    const blocks = await blocksOf(table(row(cell(paragraph(run('本文') + box(paragraph('案')))), cell('横'))))
    expect(linesOf(blocks)).toEqual(['案'])
  })

  test('a sign that no letter is known for is 〓, and said', async () => {
    const { blocks, findings } = await opened({
      body: paragraph('<w:r><w:sym w:font="市の外字" w:char="F041"/></w:r>'),
    })
    expect(linesOf(blocks)).toEqual(['〓'])
    expect(findings).toMatchObject([{ code: 'characters-not-decoded', detail: { count: 1 } }])
  })
})

test('paragraphs outside tables are lines, counted together with rows; notes follow at the end', async () => {
  const { blocks } = await opened({
    body: `${paragraph('環境部 重点目標')}<w:p/>${paragraph('<w:r><w:t>中間</w:t><w:br/><w:t>報告</w:t><w:footnoteReference w:id="2"/></w:r>')}${table(row(cell('甲'), cell('乙')))}${paragraph('以上')}`,
    footnotes: `<w:footnote w:id="1">${paragraph('分離線')}</w:footnote><w:footnote w:id="2">${paragraph('速報値')}</w:footnote>`,
  })
  const places = blocks.map((block) =>
    block.kind === 'line' ? [block.text, block.place.line] : block.rows.flat()[1]?.place,
  )
  expect(places).toEqual([
    ['環境部 重点目標', 1],
    ['中間', 2],
    ['報告', 3],
    { source: '環境部.docx', line: 4, cell: 'T1R1C2' },
    ['以上', 5],
    ['速報値', 6],
  ])
})

describe('what was changed by hand', () => {
  const strike = '<w:strike/>'
  const red = '<w:color w:val="FF0000"/>'
  const styles = `<w:style w:type="character" w:styleId="gone"><w:rPr><w:dstrike/></w:rPr></w:style>`
  const deleted = (text: string) => `<w:del><w:r><w:delText>${text}</w:delText></w:r></w:del>`
  const changed = async (content: string) => {
    const { blocks, findings } = await opened({ body: table(row(cell(content), cell('横'))), styles })
    const [found] = cellsOf(blocks)
    return { text: found?.text, revisions: found?.revisions, codes: findings.map(({ code }) => code) }
  }
  const struckAt = (at: number, words: string) => ({ kind: 'struck', at, words })

  test.each([
    ['struck through', paragraph(run('相談を') + run('4', strike) + run('6回')), '相談を6回', [struckAt(3, '4')]],
    ['struck twice', paragraph(run('4', '<w:dstrike/>') + run('6回')), '6回', [struckAt(0, '4')]],
    ['struck by its style', paragraph(run('4', '<w:rStyle w:val="gone"/>') + run('6回')), '6回', [struckAt(0, '4')]],
    ['deleted with tracking on', paragraph(deleted('4') + run('6回')), '6回', [struckAt(0, '4')]],
    ['in two runs', paragraph(run('四', strike) + run('回', strike) + run('6回')), '6回', [struckAt(0, '四回')]],
    ['a whole line', paragraph('① 緑化') + paragraph(run('② 清掃', strike)), '① 緑化', [struckAt(4, '② 清掃')]],
    [
      'the end of a paragraph: it goes on in the next',
      paragraph(run('緑化'), '<w:rPr><w:del/></w:rPr>') + paragraph('と清掃'),
      '緑化と清掃',
      undefined,
    ],
    ['not struck: switched off', paragraph(run('4回', '<w:strike w:val="0"/>')), '4回', undefined],
  ])('deleted: %s', async (_, content, text, revisions) => {
    const found = await changed(content)
    expect(found).toEqual({ text, revisions, codes: revisions ? ['struck-words'] : [] })
  })

  test.each([
    ['red', paragraph(run('相談を') + run('6回', red)), [3, 5]],
    ['dark red', paragraph(run('6', '<w:color w:val="C00000"/>') + run('回')), [0, 1]],
    ['inserted with tracking on', paragraph(`${run('約')}<w:ins>${run('6回')}</w:ins>`), [1, 3]],
    ['moved here', paragraph(`<w:moveTo>${run('6回')}</w:moveTo>`), [0, 2]],
  ])('changed: %s', async (_, content, at) => {
    const found = await changed(content)
    expect(found.revisions).toEqual([{ kind: 'red', span: at }])
    expect(found.codes).toEqual(['red-words'])
  })

  test('a row deleted with tracking on keeps its words only as struck', async () => {
    const gone = `<w:tr><w:trPr><w:del/></w:trPr>${cell('③ 廃止')}${cell('0件')}</w:tr>`
    const cells = cellsOf(await blocksOf(table(row(cell('① 緑化'), cell('3か所')), gone)))
    expect(cells[2]).toMatchObject({ text: '', revisions: [struckAt(0, '③ 廃止')] })
  })

  test('words struck in a line outside tables are no part of it either', async () => {
    const { blocks } = await opened({ body: paragraph(run('旧 ', strike) + run('重点目標')) })
    expect(blocks).toMatchObject([{ text: '重点目標', revisions: [struckAt(0, '旧 ')] }])
  })
})

describe('other programs', () => {
  test('another prefix and the strict vocabulary say the same', async () => {
    const document = `<?xml version="1.0"?><ns0:document xmlns:ns0="http://purl.oclc.org/ooxml/wordprocessingml/main"><ns0:body><ns0:p><ns0:r><ns0:t>緑化</ns0:t></ns0:r></ns0:p></ns0:body></ns0:document>`
    const relations = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="/parts/doc.xml"/></Relationships>`
    const bytes = makeZip([
      { name: '_rels/.rels', content: relations },
      { name: 'parts/doc.xml', content: document },
    ])
    expect(await openWord(bytes, 'a.docx')).toMatchObject({
      ok: true,
      value: { document: { pages: [{ blocks: [{ text: '緑化' }] }] } },
    })
  })
})

describe('a file that cannot be read is refused with its code', () => {
  const body = table(row(cell('① 緑化'), cell('3か所')))
  test.each([
    ['nothing but empty paragraphs', makeDocx({ body: '<w:p/>' }), 'file-empty'],
    ['a document cut off', makeDocx({ body: `${body}<w:p>` }), 'file-damaged'],
    ['a list definition cut off', makeDocx({ body, numbering: '<w:num>' }), 'file-damaged'],
    ['a zip of something else', makeZip([{ name: 'a.txt', content: '緑化' }]), 'file-damaged'],
    ['a zip cut off', makeDocx({ body }).subarray(0, 600), 'file-damaged'],
    ['more elements than a book has', makeDocx({ body: '<w:p/>'.repeat(600_001) }), 'file-too-large'],
    [
      'elements nested without end',
      makeDocx({ body: '<w:sdt>'.repeat(5000) + '</w:sdt>'.repeat(5000) }),
      'file-damaged',
    ],
  ])('%s', async (_, bytes, code) => {
    expect(await openWord(bytes, 'a.docx')).toEqual({
      ok: false,
      refusal: { code, level: 'error', place: { source: 'a.docx' } },
    })
  })
})
