import { describe, expect, test } from 'vitest'
import { cell, level, listed, lists, paragraph, row, run, table } from '../fixture/docx-words.ts'
import { type DocxContent, makeDocx } from '../fixture/make-docx.ts'
import { openWord } from '../open-word.ts'

const linesOf = async (content: DocxContent) => {
  const result = await openWord(makeDocx(content), 'a.docx')
  if (!result.ok) throw new Error(result.refusal.code)
  return result.value.document.pages.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'line' ? block.text : block.rows.flat().map(({ text }) => text))),
  )
}
const goals = level(0, 'decimalEnclosedCircle', '%1') + level(1, 'decimal', '(%2)') + level(2, 'aiueoFullWidth', '%3')
const another = (number: number, definition: number, override = '') =>
  `<w:num w:numId="${number}"><w:abstractNumId w:val="${definition}"/>${override}</w:num>`
const startAt = (index: number, start: number) =>
  `<w:lvlOverride w:ilvl="${index}"><w:startOverride w:val="${start}"/></w:lvlOverride>`

describe('automatic numbers stand before their words', () => {
  test('items and steps count on through the cells of a column', async () => {
    const items = (...words: readonly [string, ...string[]]) =>
      words.map((each, i) => listed(each, 1, i === 0 ? 0 : 1)).join('')
    const body = table(row(cell(items('緑化', '植樹', '花壇'))), row(cell(items('清掃', '川', '道'))))
    expect(await linesOf({ body, numbering: lists(goals) })).toEqual([
      '① 緑化\n(1) 植樹\n(2) 花壇',
      '② 清掃\n(1) 川\n(2) 道',
    ])
  })

  test('lists of one definition count on together, unless one begins anew', async () => {
    const body = [
      listed('甲', 1),
      listed('乙', 10),
      listed('丙', 11),
      listed('丁', 11),
      listed('戊', 12),
      listed('己', 12, 1),
    ]
    const numbering = lists(goals) + another(10, 1) + another(11, 1, startAt(0, 1)) + another(12, 1, startAt(1, 5))
    expect(await linesOf({ body: body.join(''), numbering })).toEqual([
      '① 甲',
      '② 乙',
      '① 丙',
      '② 丁',
      '③ 戊',
      '(5) 己',
    ])
  })

  test('a list may print one of its levels in another way', async () => {
    const numbering =
      lists(goals) + another(10, 1, `<w:lvlOverride w:ilvl="0">${level(0, 'decimal', '第%1')}</w:lvlOverride>`)
    expect(await linesOf({ body: listed('緑化', 10), numbering })).toEqual(['第1 緑化'])
  })

  test('the number of an outer level stands in the inner one', async () => {
    const numbering = lists(
      level(0, 'japaneseCounting', '第%1') +
        level(1, 'decimal', '%1-%2') +
        level(2, 'decimal', '%1.%2.%3', '<w:isLgl/>'),
    )
    const body = [0, 1, 2, 0, 2].map((depth) => listed('行', 1, depth)).join('')
    expect(await linesOf({ body, numbering })).toEqual(['第一 行', '一-1 行', '1.1.1 行', '第二 行', '2.1.1 行'])
  })

  test('a level that never begins anew counts on', async () => {
    const numbering = lists(
      goals.replace('<w:lvlText w:val="(%2)"/>', '<w:lvlRestart w:val="0"/><w:lvlText w:val="(%2)"/>'),
    )
    const body = [0, 1, 0, 1].map((depth) => listed('行', 1, depth)).join('')
    expect(await linesOf({ body, numbering })).toEqual(['① 行', '(1) 行', '② 行', '(2) 行'])
  })

  test('styles number their paragraphs; a paragraph may take itself out', async () => {
    const styled = (words: string, style: string, more = '') => paragraph(words, `<w:pStyle w:val="${style}"/>${more}`)
    const style = (id: string, base: string) =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:basedOn w:val="${base}"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`
    const heading = (index: number, text: string, id: string) =>
      level(index, 'decimal', text).replace('<w:lvlText', `<w:pStyle w:val="${id}"/><w:lvlText`)
    const body = [
      styled('緑化', 'item'),
      styled('植樹', 'step'),
      styled('補足', 'step', '<w:numPr><w:numId w:val="0"/></w:numPr>'),
      styled('花壇', 'step'),
    ]
    const numbering = lists(heading(0, '%1.', 'item') + heading(1, '(%2)', 'step'))
    const styles = style('item', 'Normal') + style('step', 'item')
    expect(await linesOf({ body: body.join(''), numbering, styles })).toEqual([
      '1. 緑化',
      '(1) 植樹',
      '補足',
      '(2) 花壇',
    ])
  })

  test('a list may be defined by a list style', async () => {
    const link = '<w:abstractNum w:abstractNumId="9"><w:numStyleLink w:val="goals"/></w:abstractNum>'
    const styles = `<w:style w:type="numbering" w:styleId="goals"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`
    const numbering = `${link}${lists(goals)}${another(9, 9)}`
    expect(await linesOf({ body: listed('緑化', 9) + listed('植樹', 9, 1), numbering, styles })).toEqual([
      '① 緑化',
      '(1) 植樹',
    ])
  })

  test.each([
    ['a dot of the symbol font', '\uf0b7', 'Symbol', '• 緑化'],
    ['a disc of Wingdings', '\uf06c', 'Wingdings', '● 緑化'],
    ['a letter of Wingdings', 'n', 'Wingdings', '■ 緑化'],
    ['a circle of the second level', 'o', 'Courier New', '○ 緑化'],
    ['a dot of the text font', '・', 'MS Mincho', '・ 緑化'],
    ['a sign nobody knows', '\uf0aa', 'City', '・ 緑化'],
  ])('bullets: %s', async (_, letter, font, printed) => {
    const numbering = lists(
      level(0, 'bullet', letter).replace('</w:lvl>', `<w:rPr><w:rFonts w:ascii="${font}"/></w:rPr></w:lvl>`),
    )
    expect(await linesOf({ body: listed('緑化', 1), numbering })).toEqual([printed])
  })

  test('a list not defined anywhere numbers nothing', async () => {
    expect(await linesOf({ body: listed('緑化', 7) })).toEqual(['緑化'])
  })

  test('a paragraph all struck out takes its number along; one deleted with tracking on is not counted', async () => {
    const deleted = paragraph(
      '<w:del><w:r><w:delText>川</w:delText></w:r></w:del>',
      '<w:numPr><w:numId w:val="1"/></w:numPr><w:rPr><w:del/></w:rPr>',
    )
    const struck = listed(run('植樹', '<w:strike/>'), 1)
    const body = table(row(cell(listed('緑化', 1) + struck + deleted + listed('清掃', 1)), cell('横')))
    expect(await linesOf({ body, numbering: lists(goals) })).toEqual(['① 緑化\n③ 清掃', '横'])
  })
})
