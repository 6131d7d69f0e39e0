import { describe, expect, test } from 'vitest'
import type { DocumentCell } from '../../base/document.ts'
import { openTextFile } from '../open-text-file.ts'

const opened = async (content: string | Uint8Array) => {
  const result = openTextFile(typeof content === 'string' ? Buffer.from(content) : content, '健康部.csv')
  if (!result.ok) throw new Error(result.refusal.code)
  const [block] = result.value.document.pages[0]?.blocks ?? []
  const rows: readonly (readonly DocumentCell[])[] = block?.kind === 'table' ? block.rows : []
  return {
    rows: rows.map((cells) => cells.map(({ text }) => text)),
    cells: rows.flat(),
    findings: result.value.findings,
  }
}

const form = '重点目標一覧表,,\n取組,目標,進捗\n"(1) 相談\n(2) 訪問",12回,"「""はつらつ""教室」, 3回"\n'
const read = [['重点目標一覧表'], ['取組', '目標', '進捗'], ['(1) 相談\n(2) 訪問', '12回', '「"はつらつ"教室」, 3回']]

// 「表,予,能\nソ,1,2」 and so on as Windows saves it: second bytes that are backslashes and bars.
const cp932 = Uint8Array.from([
  0x95, 0x5c, 0x2c, 0x97, 0x5c, 0x2c, 0x94, 0x5c, 0x0d, 0x0a, 0x83, 0x5c, 0x2c, 0x31, 0x2c, 0x32,
])

describe('a form saved as CSV', () => {
  test.each([
    ['as UTF-8', Buffer.from(form)],
    ['as UTF-8 with a mark', Buffer.from(`\ufeff${form}`)],
    ['as UTF-16', Buffer.from(`\ufeff${form}`, 'utf16le')],
    ['with the line ends of Windows', Buffer.from(form.replaceAll('\n', '\r\n'))],
    ['cut at semicolons', Buffer.from(form.replace(/,(?! )/g, ';'))],
    ['with a line for Excel', Buffer.from(`sep=,\r\n${form}`)],
  ])('is read %s', async (_, bytes) => {
    const { rows, findings } = await opened(bytes)
    expect(rows).toEqual(read)
    expect(findings).toEqual([])
  })

  test('is read as CP932, letters with a backslash in them too', async () => {
    expect((await opened(cp932)).rows).toEqual([
      ['表', '予', '能'],
      ['ソ', '1', '2'],
    ])
  })

  test('names the line and the cell where each text stands', async () => {
    const { cells } = await opened(`${form}\n次,,済`)
    expect(cells.map(({ column, place }) => [place.line, place.cell, column])).toEqual([
      [1, '1', 0],
      [2, '1', 0],
      [2, '2', 1],
      [2, '3', 2],
      [3, '1', 0],
      [3, '2', 1],
      [3, '3', 2],
      [6, '1', 0],
      [6, '3', 2],
    ])
  })

  test('may have short rows; of a row with more cells than the others it is said', async () => {
    const { rows, findings } = await opened('取組,目標,進捗\n訪問,12回,3回\n教室\n相談,窓口,週2回,電話\n')
    expect(rows.map((cells) => cells.length)).toEqual([3, 3, 1, 4])
    expect(findings).toMatchObject([{ code: 'rows-ragged', place: { line: 4 }, detail: { count: 1 } }])
  })

  test('keeps its rows where a quote is never closed, and that is said', async () => {
    const { rows, findings } = await opened('取組,目標,進捗\n"(1)\n(2)",12回,3回\n"教室,4回,済\n相談,2回,済\n')
    expect(rows).toEqual([
      ['取組', '目標', '進捗'],
      ['(1)\n(2)', '12回', '3回'],
      ['"教室', '4回', '済'],
      ['相談', '2回', '済'],
    ])
    expect(findings).toMatchObject([{ code: 'quote-not-closed' }])
  })

  test('shows the words of HTML in its cells, and leaves brackets of the author', async () => {
    const { rows } = await opened('取組,目標,進捗\n<p>① 相談</p><p>窓口</p>,<新規> 2回,3<5\n')
    expect(rows[1]).toEqual(['① 相談\n窓口', '<新規> 2回', '3<5'])
  })
})

test.each([
  ['nothing', '', 'file-empty'],
  ['white space', ' \n\n', 'file-empty'],
  ['more than any form holds', '取組,目標,進捗\n'.repeat(150_000), 'file-too-large'],
  ['a picture', Uint8Array.from([0, 1, 2, 0, 0, 3]), 'file-not-text'],
])('%s is no CSV', async (_, content, problem) => {
  const result = openTextFile(Buffer.from(content), 'a.csv')
  expect(result.ok ? null : result.refusal.code).toBe(problem)
})
