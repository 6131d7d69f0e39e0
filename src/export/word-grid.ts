/** Where the cells of a table may begin and end, in twips from its left edge. */
export type WordGrid = {
  readonly widths: readonly number[]
  /** How many columns of the grid a cell from one edge to another takes, and how wide it is. */
  readonly span: (from: number, to: number) => { readonly columns: number; readonly width: number }
}

const nearest = 120

/**
 * One grid for rows that are divided differently: each edge of any row is one of the grid's. A loose edge just beside a
 * firm one falls on it.
 */
export const wordGrid = (firm: readonly number[], loose: readonly number[]): WordGrid => {
  const snapped = (edge: number): number =>
    firm.includes(edge) ? edge : (firm.find((one) => Math.abs(one - edge) < nearest) ?? edge)
  const edges = [...new Set([...firm, ...loose.map(snapped)])].toSorted((a, b) => a - b)
  const at = (edge: number): number => edges.indexOf(snapped(edge))
  return {
    widths: edges.slice(1).map((edge, index) => edge - (edges[index] ?? 0)),
    span: (from, to) => ({ columns: at(to) - at(from), width: snapped(to) - snapped(from) }),
  }
}
