import { expect, test } from 'vitest'
import type { Document, DocumentCell } from '../../base/document.ts'
import { type SourcePage, showSource } from './show-source.ts'
import { sourceFinder } from './source-anchor.ts'

const source = '調書.xlsx'
const cell = (address: string, text: string, spans: Partial<DocumentCell> = {}): DocumentCell => ({
  text,
  column: address.charCodeAt(0) - 'A'.charCodeAt(0),
  columnSpan: 1,
  rowSpan: 1,
  place: { source, sheet: '総務部', cell: address },
  ...spans,
})

const workbook: Document = {
  source,
  format: 'excel',
  pages: [
    {
      number: 1,
      name: '総務部',
      blocks: [
        {
          kind: 'table',
          rows: [
            [cell('A1', '重点目標', { rowSpan: 2 }), cell('B1', '窓口の改善', { columnSpan: 2 })],
            [cell('C2', '○')],
            [cell('D3', '備考')],
          ],
        },
      ],
    },
    { number: 2, name: '記入例', blocks: [] },
  ],
}

const shapeOf = ({ blocks }: SourcePage): readonly string[] =>
  blocks.flatMap((block) =>
    block.kind === 'line'
      ? [block.pieces.map(({ words }) => words).join('')]
      : block.rows.map(({ cells }) =>
          cells
            .map((one) => `${one.pieces.map(({ words }) => words).join('')}${one.columnSpan}×${one.rowSpan}`)
            .join(' '),
        ),
  )

test('a worksheet is shown as its grid, with room where no cell stands', () => {
  const { pages, otherPageCount } = showSource(workbook, { pages: new Set([1]), picture: null })
  expect(otherPageCount).toBe(1)
  expect(pages.map(({ name }) => name)).toEqual(['シート「総務部」'])
  expect(pages.flatMap(shapeOf)).toEqual(['重点目標1×2 窓口の改善2×1', '1×1 ○1×1', '3×1 備考1×1'])
})

test('every place of a sheet leads to its cell', () => {
  const find = sourceFinder(workbook)
  expect(find({ source, sheet: '総務部', cell: 'C2' })).toEqual({ anchor: 'p1-C2', page: 1 })
  expect(find({ source, sheet: '財政部', cell: 'C2' })).toBeNull()
  expect(find({ source, sheet: '総務部', cell: 'Z99' })).toBeNull()
  expect(find(null)).toBeNull()
})

const pdf: Document = {
  source: '調書.pdf',
  format: 'pdf',
  pages: [
    {
      number: 1,
      name: null,
      size: [842, 595],
      blocks: [
        { kind: 'line', text: '総務部', place: { page: 1, box: [40, 30, 90.4, 42] } },
        { kind: 'table', rows: [[cell('A1', '講座 6回', { place: { page: 1, box: [40.2, 60, 200, 90] } })]] },
      ],
    },
  ],
}

test('a page of a PDF is shown as its picture with the places on it; its words beside carry no second anchor', () => {
  const [page] = showSource(pdf, { pages: null, picture: (number) => `/pages/${number}.png` }).pages
  expect(page?.picture).toMatchObject({ address: '/pages/1.png', size: [842, 595] })
  expect(page?.picture?.spots.map(({ anchor, words }) => [anchor, words])).toEqual([
    ['p1-b40-30', '総務部'],
    ['p1-b40-60', '講座 6回'],
  ])
  expect(JSON.stringify(page?.blocks)).not.toContain('p1-')
})

test('a place inside a box leads to the cell that holds it', () => {
  const find = sourceFinder(pdf)
  expect(find({ page: 1, box: [50, 70, 100, 80] })?.anchor).toBe('p1-b40-60')
  expect(find({ page: 1, box: [500, 70, 600, 80] })).toBeNull()
})

test('a text leads to its lines, where two cells have one place the first has the anchor', () => {
  const line = (text: string) => ({ kind: 'line' as const, text, place: { source: '調書.txt', line: 3 } })
  const text: Document = {
    source: '調書.txt',
    format: 'text',
    pages: [{ number: 1, name: null, blocks: [line('あ'), line('い')] }],
  }
  const [page] = showSource(text, { pages: null, picture: null }).pages
  expect(page?.blocks.map((block) => block.kind === 'line' && block.anchor)).toEqual(['p1-l3', null])
  expect(sourceFinder(text)({ line: 3, cell: '2' })?.anchor).toBe('p1-l3')
})
