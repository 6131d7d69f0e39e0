import { wordsKey } from '../../base/text.ts'
import { dropRepeatedHead } from './drop-repeated-head.ts'
import type { FilledCell, FilledGrid } from './grid.ts'
import { lineText } from './line-letters.ts'
import type { PageBlock, TableBlock } from './page-blocks.ts'
import { sameEdges } from './share-columns.ts'
import { stitchRow } from './stitch-row.ts'
import { keyOfCell, rowKey, rowOf } from './table-row.ts'

const blockKey = (block: PageBlock): string =>
  block.kind === 'line'
    ? wordsKey(block.lines.map(lineText).join(''))
    : Array.from({ length: block.grid.ys.length - 1 }, (_, row) => rowKey(block.grid, row)).join('\n')

/** How many blocks above the first table of form rows: no table of one row, which is a field of the title. */
const titleKeys = (blocks: readonly PageBlock[]): readonly string[] => {
  const end = blocks.findIndex((block) => block.kind === 'table' && block.grid.ys.length > 2)
  return blocks.slice(0, Math.max(0, end)).map(blockKey)
}

/** Titles that a program repeats above the table of each page (印刷タイトル): word for word those of the first page. */
const withoutRepeatedTitles = (blocks: readonly PageBlock[], titles: readonly string[]): readonly PageBlock[] => {
  const own = titleKeys(blocks)
  return own.every((key, index) => key === titles[index]) ? blocks.slice(own.length) : blocks
}

type Open = { readonly page: PageBlock[]; readonly index: number; readonly start: FilledGrid }

const lastTable = (page: PageBlock[], start: FilledGrid | null): Open | null => {
  const index = page.length - 1
  const block = page[index]
  return block?.kind === 'table' ? { page, index, start: start ?? block.grid } : null
}

const standsIn = (cell: FilledCell, row: readonly FilledCell[]): FilledCell | undefined =>
  row.find(({ left, right }) => left === cell.left && right === cell.right)

/** Whether a grid begins as another one does, with a label in common: 「3 | 重点目標 | 植樹」 as 「2 | 重点目標 | 清掃 | ○」. */
const beginsLike = (grid: FilledGrid, start: FilledGrid): boolean => {
  const [own, first] = [rowOf(grid, 0), rowOf(start, 0)]
  const isWithin = own.every((cell) => standsIn(cell, first)) || first.every((cell) => standsIn(cell, own))
  const isLabel = (cell: FilledCell): boolean => {
    const [key, other] = [keyOfCell(cell), standsIn(cell, first)]
    return other !== undefined && /\D/.test(key) && key === keyOfCell(other)
  }
  return own.length > 1 && isWithin && own.some(isLabel)
}

const goOn = (open: Open, block: TableBlock): FilledGrid => {
  const before = open.page[open.index]
  const below = dropRepeatedHead(block.grid, open.start)
  if (before?.kind !== 'table') return below
  // Another table of the same form, at the top of its page.
  if (below === block.grid && beginsLike(below, open.start)) return below
  const stitched = stitchRow(before.grid, below)
  if (!stitched) return below
  open.page[open.index] = { ...before, grid: stitched.above }
  return stitched.below
}

/** Puts tables together that go on over the end of a page: headings printed again are left out, rows in two made one. */
export const stitchPages = (pages: readonly (readonly PageBlock[])[]): readonly (readonly PageBlock[])[] => {
  const stitched: PageBlock[][] = []
  let open: Open | null = null
  let titles: readonly string[] = []
  for (const page of pages) {
    const blocks: PageBlock[] = [...(open ? withoutRepeatedTitles(page, titles) : page)]
    const [first] = blocks
    let start: FilledGrid | null = null
    let endsHere = false
    const before: PageBlock | undefined = open?.page[open.index]
    if (open && first?.kind === 'table' && before?.kind === 'table' && sameEdges(before.grid, first.grid)) {
      const grid = goOn(open, first)
      // A page that neither repeats the headings nor goes on with a row may begin another table of the same form.
      start = grid === first.grid ? first.grid : open.start
      endsHere = grid.cells.length === 0
      if (endsHere) blocks.shift()
      else blocks[0] = { ...first, grid }
    } else titles = titleKeys(page)
    stitched.push(blocks)
    // A page that only ends the row leaves the table open on the page before.
    if (blocks.length > 0 || !start) open = lastTable(blocks, blocks.length === 1 && !endsHere ? start : null)
  }
  return stitched
}
