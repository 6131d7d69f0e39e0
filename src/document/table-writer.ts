import type { DocumentCell, DocumentTable } from '../base/document.ts'
import type { Place } from '../base/place.ts'

type OpenCell = {
  readonly column: number
  readonly columnSpan: number
  readonly rowSpan: number
  readonly place: Place
}

export type TableWriter = {
  readonly table: DocumentTable
  readonly openRow: () => void
  readonly openCell: (attributes: ReadonlyMap<string, string>, place: Place) => void
  readonly closeCell: (text: string) => void
  readonly isInCell: () => boolean
}

/** Browsers themselves allow no more. */
const mostColumns = 1000
const mostRows = 65_534
const spanOf = (value: string | undefined, most: number): number =>
  Math.min(most, Math.max(1, Number.parseInt(value ?? '1', 10) || 1))

/** Puts the cells of an HTML table into its grid, stepping over cells that reach down from rows above. */
export const makeTableWriter = (): TableWriter => {
  const rows: DocumentCell[][] = []
  /** For each column, the first row that no cell from above reaches into. */
  const freeFrom: number[] = []
  let row: DocumentCell[] | null = null
  let column = 0
  let cell: OpenCell | null = null

  const openRow = () => {
    row = []
    rows.push(row)
    column = 0
  }
  return {
    table: { kind: 'table', rows },
    openRow,
    openCell: (attributes, place) => {
      if (!row) openRow()
      while (column < mostColumns && (freeFrom[column] ?? 0) >= rows.length) column++
      const columnSpan = spanOf(attributes.get('colspan'), mostColumns)
      const rowSpan = spanOf(attributes.get('rowspan'), mostRows)
      cell = { column, columnSpan, rowSpan, place: { ...place, cell: String(column + 1) } }
      for (let i = column; i < Math.min(column + columnSpan, mostColumns); i++) freeFrom[i] = rows.length - 1 + rowSpan
      column += columnSpan
    },
    closeCell: (text) => {
      if (cell) row?.push({ text, ...cell })
      cell = null
    },
    isInCell: () => cell !== null,
  }
}
