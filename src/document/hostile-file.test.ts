import { writeXlsx } from 'hucre'
import { expect, test } from 'vitest'
import { makeWorkbook, textRows } from './excel/fixture/make-workbook.ts'
import { makeOldOffice } from './office/fixture/make-old-office.ts'
import { openDocument } from './open-document.ts'
import { makePdf, words } from './pdf/fixture/make-pdf.ts'
import { cell, paragraph, row, run, table } from './word/fixture/docx-words.ts'
import { docxParts, makeDocx } from './word/fixture/make-docx.ts'
import { type FileToPack, makeZip } from './zip/fixture/make-zip.ts'

const mebibyte = 1024 * 1024
const workbook = makeWorkbook({ worksheets: [{ name: '総務部', rows: textRows([['目標', '12回']]) }] })
const pdf = makePdf([{ draw: [words(10, 20, '重点目標')] }])
const body = table(row(cell('① 緑化'), cell('3か所')))

const problemOf = async (bytes: Uint8Array) => {
  const opened = await openDocument(bytes, 'a')
  return opened.ok ? null : opened.refusal
}
const doubtsOf = async (bytes: Uint8Array) => {
  const opened = await openDocument(bytes, 'a')
  return opened.ok ? opened.value.findings.map(({ code }) => code) : opened.refusal
}

test.each([
  ['.xls', ['Workbook'], 'Excel 97-2003 (.xls)', '.xlsx'],
  ['.xls of 1995', ['Book'], 'Excel 5.0/95 (.xls)', '.xlsx'],
  ['.xls with a Word document in it', ['WordDocument', 'MBD01', 'Workbook'], 'Excel 97-2003 (.xls)', '.xlsx'],
  ['.doc', ['1Table', 'WordDocument'], 'Word 97-2003 (.doc)', '.docx'],
  ['.ppt', ['PowerPoint Document'], 'PowerPoint 97-2003 (.ppt)', '.pdf'],
  ['.jtd', ['DocumentText', 'PaperStyle'], '一太郎 (.jtd)', '.docx'],
])('a %s is refused with the format to save it as', async (_, streams, format, saveAs) => {
  expect(await problemOf(makeOldOffice(streams))).toMatchObject({
    code: 'file-format-old',
    detail: { format, saveAs },
  })
})

test('a .doc that speaks of workbooks is a .doc all the same, however long', async () => {
  const content = Buffer.from('Workbook EncryptedPackage '.repeat(1200), 'utf16le')
  expect(await problemOf(makeOldOffice(['WordDocument'], content))).toMatchObject({ detail: { saveAs: '.docx' } })
})

test('the directory of an old file leads in a circle, or nowhere', async () => {
  const circle = Buffer.from(makeOldOffice(['a', 'b', 'c', 'd', 'e']))
  circle.writeUInt32LE(2, 512 + 2 * 4)
  expect(await problemOf(circle)).toMatchObject({ code: 'file-format-old' })
  expect(await problemOf(circle.subarray(0, 600))).toMatchObject({ code: 'file-format-old' })
  expect(await problemOf(circle.subarray(0, 20))).toMatchObject({ code: 'file-format-old' })
})

test.each<[string, () => Uint8Array | Promise<Uint8Array>]>([
  [
    'workbook as Excel encrypts it',
    () => writeXlsx({ sheets: [{ name: 'a', rows: [['a']] }], encryption: { password: '1234', spinCount: 1 } }),
  ],
  [
    'document with its directory at the end',
    () => makeOldOffice(['EncryptionInfo', 'EncryptedPackage'], Buffer.alloc(60_000)),
  ],
  ['PDF', () => makePdf([{ draw: [] }], { isEncrypted: true })],
  [
    'zip',
    () =>
      makeZip([
        { name: '総務部.csv', content: 'a,b', flags: 1 },
        { name: 'xl/workbook.xml', content: 'a' },
      ]),
  ],
])('a %s behind a password is refused as such', async (_, make) => {
  expect(await problemOf(await make())).toMatchObject({ code: 'file-encrypted' })
})

const part = (name: string, rest: Partial<FileToPack> = {}): FileToPack => ({
  name,
  content: Buffer.alloc(20 * mebibyte),
  ...rest,
})
const dtd = '<!DOCTYPE a [<!ENTITY b "bbbb">]>'

test.each<[string, Uint8Array, string]>([
  ['a workbook cut off', workbook.subarray(0, workbook.length - 30), 'file-damaged'],
  ['a Word document cut off', makeDocx({ body }).subarray(0, 700), 'file-damaged'],
  ['a PDF cut off', pdf.subarray(0, pdf.length - 60), 'file-damaged'],
  ['a workbook that unpacks a thousandfold', makeZip([part('xl/workbook.xml')]), 'file-unpacks-too-large'],
  ['a Word document that does', makeZip([part('word/document.xml')]), 'file-unpacks-too-large'],
  ['a workbook that says it is small', makeZip([part('xl/workbook.xml', { declaredInBytes: 900 })]), 'file-damaged'],
  [
    'a workbook that says it is immense',
    makeZip([{ name: 'xl/workbook.xml', content: 'a', declaredInBytes: 4_000_000_000 }]),
    'file-unpacks-too-large',
  ],
  ['a workbook with a DTD', makeWorkbook({ worksheets: [{ name: 'a', rows: dtd }] }), 'file-not-safe'],
  ['a Word document with a DTD', makeDocx({ body: `${dtd}${body}` }), 'file-not-safe'],
  ['a scan', makePdf([{ draw: ['q 800 0 0 500 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \u0000 EI Q'] }]), 'no-text-layer'],
  ['a zip of files', makeZip([{ name: '総務部.txt', content: 'a' }]), 'file-format-not-supported'],
])('%s is refused: %s', async (_, bytes, code) => {
  expect(await problemOf(bytes)).toMatchObject({ code })
})

test('a Word document with macros is read as words, and that is said', async () => {
  const relation =
    '<Relationship Id="m" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/>'
  const parts = docxParts({ body }).map(({ name, content }) => ({
    name,
    content: name.endsWith('document.xml.rels')
      ? content.replace('</Relationships>', `${relation}</Relationships>`)
      : content,
  }))
  expect(await doubtsOf(makeZip([...parts, { name: 'word/vbaProject.bin', content: 'x' }]))).toEqual(['macros-not-run'])
})

test('struck and red words of a Word document are told', async () => {
  const marked = paragraph(run('5回', '<w:strike/>') + run('8回', '<w:color w:val="FF0000"/>'))
  expect(await doubtsOf(makeDocx({ body: table(row(cell('① 緑化'), cell(marked))) }))).toEqual([
    'struck-words',
    'red-words',
  ])
})
