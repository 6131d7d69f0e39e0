import type { PlacedCell } from './place-cells.ts'

const outlineCell = (row: readonly PlacedCell[]): PlacedCell | null => {
  const cells = row.filter(({ role }) => role === 'item' || role === 'action')
  return cells.length === 1 ? (cells[0] ?? null) : null
}

const hasOwnTarget = (row: readonly PlacedCell[]): boolean =>
  row.some(({ role, cell }) => role === 'target' && cell.rowSpan === 1)

/**
 * The rows of an item whose cell is merged over several targets: 「修理の補助（2行） | 補助件数 | 5件」 and 「補助額 | 400万円」
 * below it. Each such row is a step without words of its own, so that its target and its progress stay together.
 */
export const findMeasureRows = (rows: readonly (readonly PlacedCell[])[]): ReadonlySet<number> => {
  const found = new Set<number>()
  rows.forEach((row, index) => {
    const span = outlineCell(row)?.cell.rowSpan ?? 1
    const below = rows.slice(index + 1, index + span)
    const areMeasures =
      span > 1 &&
      below.length === span - 1 &&
      [row, ...below].every(hasOwnTarget) &&
      below.every((each) => !each.some(({ role }) => role === 'item' || role === 'action'))
    if (areMeasures) for (let i = index; i < index + span; i++) found.add(i)
  })
  return found
}
