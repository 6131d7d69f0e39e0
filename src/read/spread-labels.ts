import type { DocumentCell, DocumentTable } from '../base/document.ts'
import type { HeadingRole } from './heading-words.ts'
import { readFieldLabel } from './read-fields.ts'

type TableRow = readonly DocumentCell[]

const filled = (row: TableRow): TableRow => row.filter(({ text }) => text.trim() !== '')
const endOf = ({ column, columnSpan }: DocumentCell): number => column + columnSpan

/** A word in the midst of a row that says what the next cell is: 「老朽管の更新 | 目標 | 12km」. */
type Labelled = { readonly label: DocumentCell; readonly value: DocumentCell | null; readonly role: HeadingRole }

const labelledAt = (row: TableRow, column: number): Labelled | null => {
  const cells = filled(row)
  const at = cells.findIndex((cell) => cell.column === column)
  const label = cells[at]
  const value = cells[at + 1]
  const role = label ? readFieldLabel(label)?.role : undefined
  if (!label || !role || label.rowSpan > 1) return null
  return { label, role, value: value && value.column === endOf(label) && !readFieldLabel(value) ? value : null }
}

/** Above labels that are to become headings stands a row of headings. */
const isHeadRow = (row: TableRow): boolean => {
  const cells = filled(row)
  const known = cells.filter((cell) => readFieldLabel(cell)).length
  return known > 2 && known * 2 >= cells.length
}

const within: ReadonlySet<HeadingRole> = new Set(['action', 'target', 'progress', 'evaluation', 'remark', 'extra'])
const fewestLabels = 4
const mostWords = 6

/** The column of labels, with its first and last row; null where the table has none. */
const findLabels = ({ rows }: DocumentTable) => {
  const columns = new Set(rows.flatMap((row) => filled(row).map(({ column }) => column)))
  for (const column of [...columns].sort((a, b) => a - b)) {
    const all = rows.flatMap((row, index) => {
      const read = column > 0 && index > 0 ? labelledAt(row, column) : null
      return read?.value && within.has(read.role) ? [{ ...read, index }] : []
    })
    // What is said once stands above the labels.
    const found = all.filter(({ label }) => all.some((each) => each.label !== label && each.label.text === label.text))
    const roles = new Set(found.map(({ role }) => role))
    const words = new Set(found.map(({ label }) => label.text))
    const [start, end] = [found[0]?.index ?? 0, found.at(-1)?.index ?? 0]
    const own = rows.slice(start, end + 1)
    const areLabels = own.every((row) => labelledAt(row, column) !== null || filled(row).length === 1)
    const areSeveral = found.length >= fewestLabels && words.size <= mostWords && words.size * 2 <= found.length
    const isHeaded = isHeadRow(rows[start - 1] ?? [])
    if (isHeaded && areSeveral && areLabels && roles.has('progress') && (roles.has('target') || roles.has('action')))
      return { column, start, end, words: [...words] }
  }
  return null
}

/**
 * Lays the labels of a column (「目標」, 「実績」, 「課題」 below each other beside every item) across: they become headings, and the
 * rows of one item one row. Any other table comes back as it is.
 */
export const spreadLabels = (table: DocumentTable): DocumentTable => {
  const found = findLabels(table)
  if (!found) return table
  const { column, start, end, words } = found
  const labels = words.map((word) =>
    table.rows.flatMap((row) => row.filter((cell) => cell.column === column && cell.text === word)).at(0),
  )
  const last = Math.max(
    ...table.rows.slice(start, end + 1).flatMap((row) => {
      const value = labelledAt(row, column)?.value
      return value ? [endOf(value)] : []
    }),
  )
  const shift = words.length - (last - column)
  const moved = (cell: DocumentCell): DocumentCell =>
    cell.column >= last
      ? { ...cell, column: cell.column + shift }
      : endOf(cell) > last
        ? { ...cell, columnSpan: cell.columnSpan + shift }
        : cell
  const isBeside = (cell: DocumentCell): boolean => endOf(cell) <= column || cell.column >= last || endOf(cell) > last
  const groups = groupsOf(table.rows.slice(start, end + 1), column)
  const groupOf = (row: number): number => groups.findLastIndex(({ first }) => first <= row)
  const laid = groups.map(({ rows, first }, group): TableRow => {
    const cells = new Map<number, DocumentCell>()
    rows.forEach((row, index) => {
      const read = labelledAt(row, column)
      for (const cell of row) {
        if (!isBeside(cell)) continue
        const rowSpan = groupOf(first + index + cell.rowSpan - 1) - group + 1
        const at = moved({ ...cell, rowSpan })
        const before = cells.get(at.column)
        cells.set(at.column, before ? { ...before, text: `${before.text}\n${cell.text}`.trim() } : at)
      }
      if (read?.value)
        cells.set(column + words.indexOf(read.label.text), {
          ...read.value,
          column: column + words.indexOf(read.label.text),
          columnSpan: 1,
          rowSpan: 1,
        })
    })
    return [...cells.values()].sort((a, b) => a.column - b.column)
  })
  const heads = labels.flatMap((label, index) => (label ? [{ ...label, column: column + index, columnSpan: 1 }] : []))
  const above = table.rows.slice(0, start).map((row, index): TableRow => {
    const beside = row.filter(isBeside).map(moved)
    return index === start - 1 ? [...beside, ...heads].sort((a, b) => a.column - b.column) : beside
  })
  return { ...table, rows: [...above, ...laid, ...table.rows.slice(end + 1).map((row) => row.map(moved))] }
}

/** A label said once more begins the rows of the next item, and so does a row across the table. */
const groupsOf = (rows: readonly TableRow[], column: number) => {
  const groups: { first: number; rows: TableRow[]; said: Set<string> }[] = []
  rows.forEach((row, index) => {
    const word = labelledAt(row, column)?.label.text
    const group = groups.at(-1)
    const begins = !group || word === undefined || group.said.size === 0 || group.said.has(word)
    if (begins) groups.push({ first: index, rows: [row], said: new Set(word === undefined ? [] : [word]) })
    else {
      group.rows.push(row)
      group.said.add(word)
    }
  })
  return groups
}
