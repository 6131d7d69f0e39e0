import type { Grid, GridCell } from './grid.ts'
import { gridLines, nearestLine } from './grid-line.ts'
import { groupRules, makeSets } from './group-rules.ts'
import type { Rule } from './ink.ts'

const oneLine = 3
/** A side counts as ruled when this much of it is. */
const enough = 0.5
const smallest = { width: 24, height: 8 }
const mostCells = 60_000

/** For each line of a grid, which of the stretches along it are ruled. */
const ruledStretches = (rules: readonly Rule[], lines: readonly number[], along: readonly number[]) => {
  const covered = lines.map(() => new Float64Array(Math.max(0, along.length - 1)))
  for (const rule of rules) {
    const row = covered[nearestLine(lines, rule.at)]
    if (!row) continue
    for (let i = 0; i < row.length; i++) {
      const [from = 0, to = 0] = [along[i], along[i + 1]]
      row[i] = (row[i] ?? 0) + Math.max(0, Math.min(to, rule.to) - Math.max(from, rule.from)) / (to - from || 1)
    }
  }
  return (line: number, stretch: number): boolean => (covered[line]?.[stretch] ?? 0) >= enough
}

type Fields = { readonly columns: number; readonly rows: number; readonly sameCell: (a: number, b: number) => boolean }

/** Fields that no rule parts are one cell; what is not a rectangle is cut into rectangles, from above. */
const cellsOf = ({ columns, rows, sameCell }: Fields): readonly GridCell[] => {
  const cells: GridCell[] = []
  let above = new Map<string, GridCell>()
  for (let row = 0; row < rows; row++) {
    const open = new Map<string, GridCell>()
    for (let left = 0; left < columns; ) {
      const first = row * columns + left
      let right = left + 1
      while (right < columns && sameCell(first, row * columns + right)) right++
      const key = `${left} ${right}`
      const over = above.get(key)
      const goesOn = over !== undefined && sameCell(first, first - columns)
      open.set(key, goesOn ? { ...over, bottom: row + 1 } : { left, right, top: row, bottom: row + 1 })
      left = right
    }
    for (const [key, cell] of above) if (open.get(key)?.top !== cell.top) cells.push(cell)
    above = open
  }
  return [...cells, ...above.values()]
}

/** Where rules below some columns begin and end, columns do, whether or not a rule is drawn there. */
const impliedUprights = (across: readonly Rule[]): readonly Rule[] => {
  const [left, right] = [Math.min(...across.map(({ from }) => from)), Math.max(...across.map(({ to }) => to))]
  const [top, bottom] = [Math.min(...across.map(({ at }) => at)), Math.max(...across.map(({ at }) => at))]
  const ends = across.flatMap(({ from, to }) => [from, to]).filter((at) => at > left + oneLine && at < right - oneLine)
  return gridLines(ends, oneLine).map((at) => ({ isHorizontal: false, at, from: top, to: bottom }))
}

const gridOf = (rules: readonly Rule[]): Grid | null => {
  const across = rules.filter(({ isHorizontal }) => isHorizontal)
  const drawn = rules.filter(({ isHorizontal }) => !isHorizontal)
  const upright = drawn.length > 0 || across.length === 0 ? drawn : impliedUprights(across)
  const ends = (some: readonly Rule[]) =>
    some.length === 0 ? [] : [Math.min(...some.map(({ from }) => from)), Math.max(...some.map(({ to }) => to))]
  // A form open at its sides, or at the end of a page, ends where its rules end.
  const xs = gridLines([...upright.map(({ at }) => at), ...ends(across)], oneLine)
  const ys = gridLines([...across.map(({ at }) => at), ...ends(upright)], oneLine)
  const [columns, rows] = [xs.length - 1, ys.length - 1]
  if (columns < 1 || rows < 1 || columns * rows > mostCells) return null
  if ((xs.at(-1) ?? 0) - (xs[0] ?? 0) < smallest.width || (ys.at(-1) ?? 0) - (ys[0] ?? 0) < smallest.height) return null
  const ruledAcross = ruledStretches(across, ys, xs)
  const ruledUpright = ruledStretches(upright, xs, ys)
  const sets = makeSets(columns * rows)
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const field = row * columns + column
      if (column > 0 && !ruledUpright(column, row)) sets.union(field, field - 1)
      if (row > 0 && !ruledAcross(row, column)) sets.union(field, field - columns)
    }
  // Where a rule ends one column, the row has ended; the cells left open beside it are merged with rows of the next page.
  const closed = (line: number) => xs.slice(1).some((_, column) => ruledAcross(line, column))
  const heights = across.map(({ at }) => at)
  const isRuledAcross = gridLines(heights, oneLine).length > 1
  return {
    xs,
    ys,
    cells: cellsOf({ columns, rows, sameCell: (a, b) => sets.find(a) === sets.find(b) }),
    hasUprights: drawn.length > 0,
    isOpenAbove: isRuledAcross && !closed(0),
    isOpenBelow: isRuledAcross && !closed(rows),
  }
}

/** The ruled tables of a page. A frame around one text is no table. */
export const findGrids = (rules: readonly Rule[]): readonly Grid[] =>
  groupRules(rules).flatMap((group) => {
    const grid = gridOf(group)
    return grid && grid.cells.length > 1 ? [grid] : []
  })
