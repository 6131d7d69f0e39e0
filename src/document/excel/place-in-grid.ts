import type { DocumentCell } from '../../base/document.ts'
import type { Place } from '../../base/place.ts'
import { type Area, writeAddress } from './cell-address.ts'
import type { FinishedWords } from './finish-words.ts'

/** A cell with words, where it stands in the worksheet. */
export type WrittenCell = FinishedWords & { readonly row: number; readonly column: number }

type PlacedCell = { readonly cell: WrittenCell; readonly area: Area | null }

const byPlace = (a: WrittenCell, b: WrittenCell): number => a.row - b.row || a.column - b.column

/**
 * Gives each cell the merged area it opens, and leaves out the cells that lie under one. Row by row, with one note per
 * column of the area that reaches down into it: merged areas never overlap, and of a broken file the first one counts.
 */
const mergeCells = (cells: readonly WrittenCell[], merged: readonly Area[]): readonly PlacedCell[] => {
  const areas = merged.toSorted((a, b) => a.first.row - b.first.row)
  const reaching: (Area | undefined)[] = []
  let next = 0
  const isUnder = (column: number, row: number): boolean => (reaching[column]?.last.row ?? -1) >= row
  const enter = (area: Area, row: number) => {
    for (let column = area.first.column; column <= area.last.column; column++)
      if (!isUnder(column, row)) reaching[column] = area
  }
  return cells.flatMap((cell): readonly PlacedCell[] => {
    for (let area = areas[next]; area && area.first.row <= cell.row; area = areas[++next])
      if (area.last.row >= cell.row) enter(area, cell.row)
    if (!isUnder(cell.column, cell.row)) return [{ cell, area: null }]
    const area = reaching[cell.column]
    return area && area.first.row === cell.row && area.first.column === cell.column ? [{ cell, area }] : []
  })
}

/** How many of the sorted numbers lie at or below `value`. */
const countUpTo = (sorted: readonly number[], value: number): number => {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) <= value) low = middle + 1
    else high = middle
  }
  return low
}

const distinct = (values: readonly number[]): readonly number[] => [...new Set(values)].sort((a, b) => a - b)

/**
 * The cells of a worksheet as rows of a table. Rows and columns in which nothing begins are left out of the grid (many
 * forms are drawn on squared paper of a hundred narrow columns); the cell's address in its place stays true.
 */
export const placeInGrid = (
  cells: readonly WrittenCell[],
  merged: readonly Area[],
  place: Place,
): readonly (readonly DocumentCell[])[] => {
  const placed = mergeCells(cells.toSorted(byPlace), merged)
  const rows = distinct(placed.map(({ cell }) => cell.row))
  const columns = distinct(placed.map(({ cell }) => cell.column))
  const grid = rows.map((): DocumentCell[] => [])
  for (const { cell, area } of placed) {
    const { text, revisions } = cell
    const row = countUpTo(rows, cell.row) - 1
    const column = countUpTo(columns, cell.column) - 1
    grid[row]?.push({
      text,
      column,
      columnSpan: area ? countUpTo(columns, area.last.column) - column : 1,
      rowSpan: area ? countUpTo(rows, area.last.row) - row : 1,
      place: { ...place, cell: writeAddress(cell) },
      ...(revisions.length > 0 && { revisions }),
    })
  }
  return grid
}
