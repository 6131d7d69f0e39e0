import { linesOf } from './cut-grid.ts'
import { dropOverprint } from './drop-overprint.ts'
import { fillGrids } from './fill-grid.ts'
import { findColumns } from './find-columns.ts'
import { findGrids } from './find-grids.ts'
import { findRows } from './find-rows.ts'
import type { FilledGrid } from './grid.ts'
import type { Glyph, PageInk } from './ink.ts'
import { joinCrossed } from './join-crossed.ts'
import { joinRules } from './join-rules.ts'
import { linePitch } from './line-areas.ts'
import { markStruck } from './mark-struck.ts'
import { type TextLine, textLines } from './text-line.ts'
import { turnUpright } from './turn-upright.ts'

/** A page's tables, and the lines that stand in none. */
export type PageWords = {
  readonly page: number
  readonly width: number
  readonly height: number
  /** The page was turned for reading: places on it are not those of its picture. */
  readonly isTurned: boolean
  readonly grids: readonly FilledGrid[]
  readonly lines: readonly TextLine[]
  /** Turned words outside the tables: stamps, words along the edge. */
  readonly leftOut: number
  readonly letters: number
  readonly hidden: number
}

const isOnPage = ({ x, y, length, size }: Glyph, { width, height }: PageInk): boolean =>
  x + length > 0 && x < width && y > 0 && y - size < height

/** A grid without upright rules is a table only where its words stand in columns: else the rules part prose. */
const isTable = (grid: FilledGrid): boolean => grid.hasUprights || grid.xs.length > 2

/** Reads a page's ink: letters into the cells of its ruled tables, the others into lines. */
export const pageWords = (drawn: PageInk, page: number): PageWords => {
  const ink = turnUpright(drawn)
  const marked = markStruck(
    dropOverprint(ink.glyphs).filter((glyph) => isOnPage(glyph, ink)),
    joinRules(ink.rules),
  )
  const found = findGrids(marked.rules)
  const first = fillGrids(found, marked.glyphs, page)
  const columned = first.grids.map(findColumns)
  const tables = found.filter((_, index) => columned[index] && isTable(columned[index]))
  const { grids: filled, loose } = tables.length === found.length ? first : fillGrids(tables, marked.glyphs, page)
  const grids = filled.map(joinCrossed)
  const [straight, turned] = [
    loose.filter(({ turn }) => turn === 'right'),
    loose.filter(({ turn }) => turn !== 'right'),
  ]
  const pitch = linePitch(...grids.flatMap(({ cells }) => cells.map(linesOf)))
  return {
    page,
    width: ink.width,
    height: ink.height,
    isTurned: ink !== drawn,
    grids: grids.map((grid) => findRows(findColumns(grid), pitch)).filter(({ cells }) => cells.length > 0),
    lines: textLines(straight),
    leftOut: turned.filter(({ text }) => text.trim() !== '').length,
    letters: marked.glyphs.filter(({ text }) => text.trim() !== '').length,
    hidden: ink.hidden,
  }
}
