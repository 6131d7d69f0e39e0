import { makeWorkbook, textCell } from '../../src/document/excel/fixture/make-workbook.ts'
import { line, makePdf, words } from '../../src/document/pdf/fixture/make-pdf.ts'
import { cell, paragraph, row, table } from '../../src/document/word/fixture/docx-words.ts'
import { makeDocx } from '../../src/document/word/fixture/make-docx.ts'
import type { DrawnBlock, DrawnCell, DrawnPage, Layout } from './parse-layout.ts'

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const letterOf = (column: number): string => String.fromCharCode(65 + column)

type DrawnTable = Extract<DrawnBlock, { kind: 'table' }>
type Written = { readonly text: string; readonly row: number; readonly column: number }

const asTable = (block: DrawnBlock): DrawnTable =>
  block.kind === 'table'
    ? block
    : { kind: 'table', rows: 1, columns: 1, cells: [{ text: block.text, row: 0, column: 0, rows: 1, columns: 1 }] }

const worksheetOf = ({ name, blocks }: DrawnPage) => {
  const written: Written[] = []
  const merged: string[] = []
  let top = 0
  for (const block of blocks.map(asTable)) {
    for (const { text, row: at, column, rows, columns } of block.cells) {
      written.push({ text, row: top + at, column })
      if (rows * columns > 1)
        merged.push(`${letterOf(column)}${top + at + 1}:${letterOf(column + columns - 1)}${top + at + rows}`)
    }
    top += block.rows
  }
  const rows = [...Map.groupBy(written, (each) => each.row)].map(
    ([at, cells]) =>
      `<row r="${at + 1}">${cells.map(({ text, column }) => textCell(`${letterOf(column)}${at + 1}`, escaped(text))).join('')}</row>`,
  )
  const around =
    merged.length > 0 ? `<mergeCells>${merged.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>` : ''
  return { name, rows: rows.join(''), around }
}

const cellAt = ({ cells }: DrawnTable, at: number, column: number): DrawnCell | undefined =>
  cells.find(
    (each) =>
      each.column <= column && column < each.column + each.columns && each.row <= at && at < each.row + each.rows,
  )

const wordRow = (drawn: DrawnTable, at: number): string => {
  const written: string[] = []
  for (let column = 0; column < drawn.columns; ) {
    const found = cellAt(drawn, at, column)
    const width = found?.columns ?? 1
    const merge = (found?.rows ?? 1) > 1 ? `<w:vMerge${found?.row === at ? ' w:val="restart"' : ''}/>` : ''
    written.push(cell(found?.row === at ? found.text : '', `<w:gridSpan w:val="${width}"/>${merge}`))
    column += width
  }
  return row(...written)
}

const wordBlock = (block: DrawnBlock): string =>
  block.kind === 'line'
    ? paragraph(block.text)
    : table(...Array.from({ length: block.rows }, (_, at) => wordRow(block, at)))

const htmlBlock = (block: DrawnBlock): string => {
  if (block.kind === 'line') return `<p>${escaped(block.text)}</p>`
  const rows = Array.from({ length: block.rows }, (_, at) =>
    block.cells
      .filter((each) => each.row === at)
      .map(
        ({ text, rows: height, columns }) =>
          `<td rowspan="${height}" colspan="${columns}">${escaped(text).replaceAll('\n', '<br>')}</td>`,
      )
      .join(''),
  )
  return `<table>${rows.map((each) => `<tr>${each}</tr>`).join('')}</table>`
}

const size = 8
const pitch = 11
const margin = 30
const paper = { width: 842, height: 1190 }

const wrapped = (text: string, width: number): readonly string[] =>
  text.split('\n').flatMap((each) => {
    const lines: string[] = []
    let room = 0
    for (const sign of each) {
      const wide = /[!-~]/.test(sign) ? size / 2 : size
      if (lines.length === 0 || room + wide > width) {
        lines.push('')
        room = 0
      }
      lines[lines.length - 1] += sign
      room += wide
    }
    return lines
  })

/** Column widths by the longest text in them. */
const widthsOf = ({ columns, cells }: DrawnTable): readonly number[] => {
  const need = Array.from({ length: columns }, (_, column) =>
    Math.max(
      3,
      ...cells
        .filter((each) => each.column === column && each.columns === 1)
        .map(({ text }) => Math.min(18, Math.max(...text.split('\n').map((each) => each.length)))),
    ),
  )
  const sum = need.reduce((all, each) => all + each, 0)
  return need.map((each) => (each / sum) * (paper.width - 2 * margin))
}

const sumTo = (numbers: readonly number[], end: number): number =>
  numbers.slice(0, end).reduce((all, each) => all + each, 0)

const drawTable = (drawn: DrawnTable, top: number): { readonly draw: readonly string[]; readonly height: number } => {
  const widths = widthsOf(drawn)
  const linesOf = ({ text, column, columns }: DrawnCell) =>
    wrapped(text, sumTo(widths, column + columns) - sumTo(widths, column) - 8)
  const heights = Array.from({ length: drawn.rows }, (_, at) =>
    Math.max(
      1,
      ...drawn.cells.filter((each) => each.row === at && each.rows === 1).map((each) => linesOf(each).length),
    ),
  ).map((count) => count * pitch + 6)
  const draw = drawn.cells.flatMap((each) => {
    const [left, right] = [margin + sumTo(widths, each.column), margin + sumTo(widths, each.column + each.columns)]
    const [upper, lower] = [top + sumTo(heights, each.row), top + sumTo(heights, each.row + each.rows)]
    return [
      line(left, upper, right, upper),
      line(left, lower, right, lower),
      line(left, upper, left, lower),
      line(right, upper, right, lower),
      ...linesOf(each).map((text, index) => words(left + 4, upper + 11 + index * pitch, text, size)),
    ]
  })
  return { draw, height: sumTo(heights, heights.length) }
}

const pdfPage = ({ blocks }: DrawnPage) => {
  let top = 40
  const draw: string[] = []
  for (const block of blocks) {
    if (block.kind === 'line') {
      draw.push(words(margin, top + size, block.text, size))
      top += 24
      continue
    }
    const drawn = drawTable(block, top)
    draw.push(...drawn.draw)
    top += drawn.height + 14
  }
  return { draw, ...paper }
}

const quoted = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
const csvOf = (pages: readonly DrawnPage[]): string =>
  pages
    .flatMap(({ blocks }) => blocks.map(asTable))
    .flatMap((block) =>
      Array.from({ length: block.rows }, (_, at) =>
        Array.from({ length: block.columns }, (_unused, column) =>
          quoted(block.cells.find((each) => each.row === at && each.column === column)?.text ?? ''),
        ).join(','),
      ),
    )
    .join('\r\n')

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)

/** A layout as a file of each format: `drawLayout.docx(layout)`. */
export const drawLayout: Readonly<Record<string, (layout: Layout) => Uint8Array>> = {
  xlsx: ({ pages }) => makeWorkbook({ worksheets: pages.map(worksheetOf) }),
  docx: ({ pages }) => makeDocx({ body: pages.flatMap(({ blocks }) => blocks.map(wordBlock)).join('') }),
  html: ({ pages }) =>
    encode(`<!doctype html><body>${pages.flatMap(({ blocks }) => blocks.map(htmlBlock)).join('')}</body>`),
  pdf: ({ pages }) => makePdf(pages.map(pdfPage)),
  csv: ({ pages }) => encode(csvOf(pages)),
}
