import type { SheetFinding } from '../../sheet/sheet-finding.ts'
import type { GoalRow } from '../goal-row.ts'
import { type Part, type PartCell, pairedColumns } from '../part.ts'
import { doubtOf } from '../reading-doubt.ts'

/**
 * A row that slid into the cells of the row above: 「… | (1) 3回 ② 窓口の充実 (1) 夜間 | (1) 週1回 | (1) 試行中」. The next
 * item's mark, found nowhere else, begins a row of its own; the cells behind it are that row's target and progress.
 */
export const liftSlidRow = (rows: readonly GoalRow[], findings: SheetFinding[]): readonly GoalRow[] => {
  const known = new Set(
    rows.flatMap(({ outline }) => outline.filter(({ level }) => level === 'item').map(({ number }) => number)),
  )
  return rows.flatMap((row) => {
    const cut = findCut(row, known)
    if (!cut) return [row]
    const { cellIndex, partIndex } = cut
    const cell = row.cells[cellIndex]
    const tail = cell?.parts.slice(partIndex) ?? []
    const first = tail[0]
    if (!cell || !first) return [row]
    findings.push(
      doubtOf(
        'row-slid',
        cell.place,
        { item: first.mark, column: 'action' },
        { mark: first.mark ?? '', words: first.text },
      ),
    )
    const behind = row.cells
      .slice(cellIndex + 1)
      .map((each, index): PartCell => ({ ...each, column: pairedColumns[index] ?? 'surplus' }))
    const own = row.cells.slice(0, cellIndex + 1).with(cellIndex, { ...cell, parts: cell.parts.slice(0, partIndex) })
    return [
      { ...row, cells: own.filter(({ parts }) => parts.length > 0) },
      { outline: tail, hasItemCell: false, itemRowSpan: 0, isMeasure: false, cells: behind, asides: [] },
    ]
  })
}

const findCut = ({ outline, cells }: GoalRow, known: ReadonlySet<number>) => {
  const last = outline.findLast(({ level }) => level === 'item')
  if (!last || last.number === 0) return null
  const begins = (part: Part): boolean =>
    part.level === 'item' && part.text !== '' && part.number === last.number + 1 && !known.has(part.number)
  for (const [cellIndex, { column, parts }] of cells.entries()) {
    if (column === 'target') continue
    const partIndex = parts.findIndex(begins)
    if (partIndex > 0 || (partIndex === 0 && column === 'surplus')) return { cellIndex, partIndex }
  }
  return null
}
