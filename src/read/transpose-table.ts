import type { DocumentCell, DocumentTable } from '../base/document.ts'
import { headingRole } from './heading-role.ts'
import type { HeadingRole } from './heading-words.ts'
import { readFieldLabel } from './read-fields.ts'

type TableRow = readonly DocumentCell[]

const filled = (row: TableRow): TableRow => row.filter(({ text }) => text.trim() !== '')

const roleOf = (cell: DocumentCell | undefined): HeadingRole | null =>
  cell && cell.text.trim().length <= 24 ? headingRole(cell.text) : null

/** A heading at the left with what stands behind it, column by column; rows merged with it are its own. */
type Line = { readonly label: DocumentCell; readonly cells: readonly DocumentCell[] }

const isLabelled = (row: TableRow): boolean => {
  const [label, ...others] = filled(row)
  return (
    label !== undefined && label.column === 0 && roleOf(label) !== null && others.every((cell) => !readFieldLabel(cell))
  )
}

/** A heading said once more begins another block; a label among the words, too. */
const isLine = (row: TableRow, lines: readonly Line[]): boolean => {
  const [label, ...others] = filled(row)
  const role = roleOf(label)
  const isAgain = role !== null && role !== 'extra' && lines.some((line) => line.label.text === label?.text)
  return !isAgain && others.every((cell) => !readFieldLabel(cell))
}

const joinedCells = (rows: readonly TableRow[], after: number): readonly DocumentCell[] => {
  const cells = new Map<number, DocumentCell>()
  for (const cell of rows.flatMap(filled)) {
    if (cell.column <= after) continue
    const before = cells.get(cell.column)
    cells.set(cell.column, before ? { ...before, text: `${before.text}\n${cell.text}` } : cell)
  }
  return [...cells.values()]
}

/** 「区分 | 目標1 | 目標2」 as a line of numbers. */
const numbersOf = ({ label, cells }: Line): Line => ({
  label: { ...label, text: '番号' },
  cells: cells.map((cell) => ({ ...cell, text: String(readFieldLabel(cell)?.number ?? cell.text) })),
})

/** The lines from the first heading on; a row before it with a word over each column (区分 | 目標1 | 目標2) is one too. */
const linesOf = (rows: readonly TableRow[]): { readonly start: number; readonly lines: readonly Line[] } => {
  let start = rows.findIndex((row) => isLabelled(row) && filled(row).length > 2)
  const above = filled(rows[start - 1] ?? [])
  const isNumbered = above.length > 2 && above.slice(1).every((cell) => readFieldLabel(cell)?.number != null)
  if (isNumbered) start--
  const lines: Line[] = []
  for (let at = start; at >= 0 && at < rows.length; ) {
    const row = rows[at] ?? []
    const label = filled(row)[0]
    if (label?.column !== 0 || (at > start && !isLine(row, lines))) break
    const height = Math.max(1, label.rowSpan)
    const own = rows.slice(at, at + height)
    const cells = joinedCells(own, label.column + label.columnSpan - 1)
    lines.push(isNumbered && lines.length === 0 ? numbersOf({ label, cells }) : { label, cells })
    at += height
  }
  return { start, lines }
}

const counting: ReadonlySet<HeadingRole> = new Set(['goal', 'item', 'action', 'target', 'progress', 'evaluation'])

/**
 * Turns a table whose headings stand at the left, one goal or item to a column, so that they stand above: rows become
 * columns. Any other table comes back as it is.
 */
export const transposeTable = (table: DocumentTable): DocumentTable => {
  const { start, lines } = linesOf(table.rows)
  const kinds = new Set(lines.flatMap(({ label }) => roleOf(label) ?? []).filter((role) => counting.has(role)))
  const width = Math.max(0, ...lines.map(({ cells }) => cells.length))
  const wide = lines.filter(({ cells }) => cells.length >= 2).length
  const hasOutline = kinds.has('item') || kinds.has('action') || (kinds.has('goal') && kinds.has('target'))
  if (start < 0 || kinds.size < 3 || !hasOutline || width < 2 || wide * 3 < lines.length * 2) return table
  const columns = [...new Set(lines.flatMap(({ cells }) => cells.map(({ column }) => column)))].sort((a, b) => a - b)
  const turned = columns.map(
    (column): TableRow =>
      lines.flatMap(({ cells }, index) => {
        const cell = cells.find((each) => each.column === column)
        return cell ? [{ ...cell, column: index, columnSpan: 1, rowSpan: cell.columnSpan }] : []
      }),
  )
  const heads = lines.map(({ label }, index) => ({ ...label, column: index, columnSpan: 1, rowSpan: 1 }))
  const end = start + lines.reduce((sum, { label }) => sum + Math.max(1, label.rowSpan), 0)
  const rest = transposeTable({ kind: 'table', rows: table.rows.slice(end) })
  return { kind: 'table', rows: [...table.rows.slice(0, start), heads, ...turned, ...rest.rows] }
}
