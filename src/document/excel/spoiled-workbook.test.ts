import { expect, test } from 'vitest'
import { mutateBytes, mutateText, randomFrom } from '../zip/fixture/mutate.ts'
import { makeWorkbook, textRows, type WorkbookToMake } from './fixture/make-workbook.ts'
import { openExcel } from './open-excel.ts'

const furigana = '<rPh sb="0" eb="2"><t>イジュウ</t></rPh>'
const form: WorkbookToMake & { strings: string; styles: string } = {
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
  strings: `<si><r><rPr><strike/></rPr><t>旧</t></r><r><t>新</t></r>${furigana}</si>`,
  styles:
    '<numFmts><numFmt numFmtId="176" formatCode="[$-411]ggge&quot;年&quot;m&quot;月&quot;;[Red]#,##0.0%"/></numFmts>' +
    '<fonts><font><strike/></font><font><color rgb="FFFF0000"/></font></fonts><cellXfs><xf/><xf fontId="1"/><xf numFmtId="176"/></cellXfs>',
}

const spoil = (random: () => number): Uint8Array => {
  const kind = Math.floor(random() * 4)
  const [first, ...others] = form.worksheets
  if (kind === 0 || !first) return mutateBytes(makeWorkbook(form), random)
  if (kind === 1) return makeWorkbook({ ...form, strings: mutateText(form.strings, random) })
  if (kind === 2) return makeWorkbook({ ...form, styles: mutateText(form.styles, random) })
  const { rows, around = '' } = first
  return makeWorkbook({
    ...form,
    worksheets: [{ ...first, rows: mutateText(rows, random), around: mutateText(around, random) }, ...others],
  })
}

test('200 spoiled workbooks are read or refused, each at once', async () => {
  const random = randomFrom(20_251_001)
  const outcomes = { read: 0, refused: 0 }
  for (let file = 0; file < 200; file++) {
    const bytes = spoil(random)
    const { ok } = await openExcel(bytes, '健康部.xlsx')
    outcomes[ok ? 'read' : 'refused']++
  }
  expect(Math.min(outcomes.read, outcomes.refused)).toBeGreaterThan(20)
})
