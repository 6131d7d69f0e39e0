import { expect, test } from 'vitest'
import { makeZip } from '../zip/fixture/make-zip.ts'
import { cell, level, listed, lists, paragraph, row, run, table } from './fixture/docx-words.ts'
import { docxParts, makeDocx } from './fixture/make-docx.ts'
import { openWord } from './open-word.ts'

/** The same numbers each time (mulberry32), so that a failure can be looked at again. */
const seeded = (seed: number) => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const content = {
  body: [
    paragraph('環境部 重点目標'),
    table(
      row(cell('1', '<w:vMerge w:val="restart"/>'), cell(listed('緑化', 1) + listed('植樹', 1, 1)), cell('3か所')),
      row(cell('', '<w:vMerge/>'), cell(listed(run('清掃', '<w:strike/>'), 1)), cell('5回', '<w:gridSpan w:val="2"/>')),
    ),
    paragraph(
      '<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>eq \\o\\ac(○,1)</w:instrText><w:fldChar w:fldCharType="end"/></w:r>',
    ),
  ].join(''),
  styles:
    '<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:basedOn w:val="a"/><w:rPr><w:strike/></w:rPr></w:style>',
  numbering: lists(level(0, 'decimalEnclosedCircle', '%1') + level(1, 'decimal', '(%2)')),
}

const isAnswered = async (bytes: Uint8Array): Promise<boolean> => {
  const { ok } = await openWord(bytes, 'a.docx')
  return ok
}

test('200 files with bytes written over are read or refused, each quickly', async () => {
  const random = seeded(7)
  const whole = makeDocx(content)
  for (let file = 0; file < 200; file++) {
    const bytes = whole.slice()
    for (let times = 0; times < 1 + random() * 8; times++)
      bytes[Math.floor(random() * bytes.length)] = Math.floor(random() * 256)
    await isAnswered(random() < 0.2 ? bytes.subarray(0, Math.floor(random() * bytes.length)) : bytes)
  }
})

test('200 files whose XML was cut and mixed are read or refused, each quickly', async () => {
  const random = seeded(11)
  let read = 0
  for (let file = 0; file < 200; file++) {
    const parts = docxParts(content).map(({ name, content: xml }) => {
      const pieces = xml.split(/(?=<)/)
      const whole = pieces.flatMap((piece, index) => (piece.includes('/>') ? [index] : []))
      // A tag that closes itself may go or come twice and leave the rest well formed; any other seldom does.
      const at = () =>
        random() < 0.95 ? (whole[Math.floor(random() * whole.length)] ?? 0) : Math.floor(random() * pieces.length)
      if (random() < 0.7) pieces.splice(at(), 0, pieces[at()] ?? '')
      if (random() < 0.3) pieces[at()] = ''
      const mixed = pieces.join('').replace(/\d+/g, (digits) => (random() < 0.03 ? '999999999' : digits))
      return { name, content: mixed }
    })
    if (await isAnswered(makeZip(parts))) read++
  }
  // Those that are still XML must be read, else nothing was tried here.
  expect(read).toBeGreaterThan(50)
})

test.each([
  [
    'fields that never end',
    { body: paragraph('<w:r><w:fldChar w:fldCharType="begin"/><w:t>x</w:t></w:r>'.repeat(60_000)) },
  ],
  [
    'empty lines before a word',
    { body: table(row(cell(`${'<w:p/>'.repeat(150_000)}${paragraph('緑化')}`), cell('横'))) },
  ],
  ['blanks before a word', { body: paragraph(`<w:r><w:t>緑${' '.repeat(900_000)}化</w:t></w:r>`) }],
  ['paragraphs whose ends are all deleted', { body: paragraph('緑化', '<w:rPr><w:del/></w:rPr>').repeat(40_000) }],
  ['a tag without end', { body: `<w:p><w:pPr><w:pStyle ${'a'.repeat(1_000_000)}/></w:pPr></w:p>${paragraph('緑化')}` }],
  [
    'a number as long as a book before each paragraph',
    { body: listed('x', 1).repeat(2000), numbering: lists(level(0, 'decimal', `%1${'緑'.repeat(200_000)}`)) },
  ],
  [
    'styles based on one another without end',
    {
      body: Array.from({ length: 5000 }, (_, i) => paragraph('緑化', `<w:pStyle w:val="s${i}"/>`)).join(''),
      styles: Array.from(
        { length: 5000 },
        (_, i) => `<w:style w:styleId="s${i}"><w:basedOn w:val="s${i + 1}"/></w:style>`,
      ).join(''),
    },
  ],
])('%s are read in time', async (_, hostile) => {
  expect(await openWord(makeDocx(hostile), 'a.docx')).toHaveProperty('ok')
})
