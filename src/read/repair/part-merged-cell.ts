import type { SheetFinding } from '../../sheet/sheet-finding.ts'
import type { GoalRow } from '../goal-row.ts'
import { type PairedColumn, type Part, type PartCell, pairedColumns } from '../part.ts'
import { doubtOf } from '../reading-doubt.ts'

/**
 * Two cells of a row run together, their marks counting twice over: 「(1) 予約制 (2) 番号札 (1) 10月 (2) 5窓口」 in a row that
 * has a cell too few is action and target.
 */
export const partMergedCell = (rows: readonly GoalRow[], findings: SheetFinding[]): void => {
  for (const row of rows) {
    const cells = row.cells.filter(({ column }) => column !== 'surplus')
    const [only] = cells
    if (cells.length > 1) continue
    const fromOutline = halve(row.outline)
    const fromCell = only?.column === 'target' ? halve(only.parts) : null
    if (fromOutline) takeFromOutline(row, fromOutline, findings)
    else if (only && fromCell) takeFromCell(row, only, fromCell, findings)
  }
}

type Halves = { readonly own: readonly Part[]; readonly behind: readonly Part[] }

/** The steps of a cell, where they are (1) to (n) and once more (1) to (n). */
const halve = (parts: readonly Part[]): Halves | null => {
  const first = parts.findIndex(({ level }) => level === 'step')
  const count = (parts.length - first) / 2
  if (first < 0 || !Number.isInteger(count)) return null
  const counts = parts
    .slice(first)
    .every(({ level, number }, index) => level === 'step' && number === (index % count) + 1)
  return counts ? { own: parts.slice(0, first + count), behind: parts.slice(first + count) } : null
}

const cellOf = (column: PairedColumn, parts: readonly Part[]): readonly PartCell[] =>
  parts[0] ? [{ column, parts, place: parts[0].place, rowSpan: 1 }] : []

const tell = (row: GoalRow, column: PairedColumn, parts: readonly Part[], findings: SheetFinding[]): void => {
  const item = row.outline.find(({ level }) => level === 'item')?.mark ?? null
  const words = parts.map(({ text }) => text).join(' ')
  if (parts[0]) findings.push(doubtOf('text-in-wrong-column', parts[0].place, { item, column }, { words }))
}

const takeFromOutline = (row: GoalRow, { own, behind }: Halves, findings: SheetFinding[]): void => {
  row.outline = own
  // What stands in the next column has moved up by one.
  const moved = row.cells.map((cell): PartCell => (cell.column === 'target' ? { ...cell, column: 'progress' } : cell))
  row.cells = [...cellOf('target', behind), ...moved]
  tell(row, 'target', behind, findings)
}

const takeFromCell = (row: GoalRow, cell: PartCell, { own, behind }: Halves, findings: SheetFinding[]): void => {
  const [, progress] = pairedColumns
  row.cells = [
    ...row.cells.map((each) => (each === cell ? { ...cell, parts: own } : each)),
    ...cellOf(progress, behind),
  ]
  tell(row, progress, behind, findings)
}
