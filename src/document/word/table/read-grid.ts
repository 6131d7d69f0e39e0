import { childOf, numberOf, settingOf } from '../xml/child-of.ts'
import { contentOf } from '../xml/content-of.ts'
import type { XmlElement } from '../xml/xml-element.ts'

/** A cell in its grid. Word counts `row` and `number` from 1, cells that a merged one covers included. */
export type GridCell = {
  readonly element: XmlElement
  readonly row: number
  readonly number: number
  readonly column: number
  readonly columnSpan: number
  rowSpan: number
}

export type GridRow = { readonly element: XmlElement; readonly cells: readonly GridCell[] }

/** Word itself has 63 columns at most. */
const mostColumns = 1000
const spanOf = (element: XmlElement | undefined, name: string, least: number): number =>
  Math.min(mostColumns, Math.max(least, numberOf(element, name) ?? least))

/** Whether a cell is covered by the one above (`w:vMerge`) or, in old files, by the one on its left (`w:hMerge`). */
const isCovered = (properties: XmlElement | undefined, name: string): boolean => {
  const merge = childOf(properties, name)
  return merge !== undefined && (settingOf(properties, name) ?? 'continue') === 'continue'
}

const widen = (cell: GridCell, by: number): GridCell => ({ ...cell, columnSpan: cell.columnSpan + by })

/** The cells of a row as they stand side by side; each says whether the one above covers it. */
const placeRow = (element: XmlElement, row: number) => {
  const placed: { readonly cell: GridCell; readonly isMerged: boolean; readonly isUnder: boolean }[] = []
  let column = spanOf(childOf(element, 'trPr'), 'gridBefore', 0)
  for (const [index, each] of contentOf(element, 'tc').entries()) {
    const properties = childOf(each, 'tcPr')
    const columnSpan = spanOf(properties, 'gridSpan', 1)
    const left = placed.at(-1)
    if (left && isCovered(properties, 'hMerge'))
      placed[placed.length - 1] = { ...left, cell: widen(left.cell, columnSpan) }
    else
      placed.push({
        cell: { element: each, row, number: index + 1, column, columnSpan, rowSpan: 1 },
        isMerged: childOf(properties, 'vMerge') !== undefined,
        isUnder: isCovered(properties, 'vMerge'),
      })
    column = Math.min(mostColumns, column + columnSpan)
  }
  return placed
}

/**
 * The rows of a table with their cells in the grid: `w:gridSpan` and `w:vMerge` as spans, `w:gridBefore` stepped over. A
 * cell that a merged one covers is left out; one that says so with nothing above it stands by itself.
 */
export const readGrid = (table: XmlElement): readonly GridRow[] => {
  let above = new Map<number, GridCell>()
  return contentOf(table, 'tr').map((element, index) => {
    const reaching = new Map<number, GridCell>()
    const cells: GridCell[] = []
    for (const { cell, isMerged, isUnder } of placeRow(element, index + 1)) {
      const upper = isUnder ? above.get(cell.column) : undefined
      if (upper) upper.rowSpan++
      else cells.push(cell)
      if (isMerged) reaching.set(cell.column, upper ?? cell)
    }
    above = reaching
    return { element, cells }
  })
}
