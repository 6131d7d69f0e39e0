/** a b c d e f of a PDF: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly [number, number, number, number, number, number]

export const identity: Matrix = [1, 0, 0, 1, 0, 0]

/** The matrix that does `inner` first and then `outer`: `multiply(page, text)`. */
export const multiply = (outer: Matrix, inner: Matrix): Matrix => [
  outer[0] * inner[0] + outer[2] * inner[1],
  outer[1] * inner[0] + outer[3] * inner[1],
  outer[0] * inner[2] + outer[2] * inner[3],
  outer[1] * inner[2] + outer[3] * inner[3],
  outer[0] * inner[4] + outer[2] * inner[5] + outer[4],
  outer[1] * inner[4] + outer[3] * inner[5] + outer[5],
]

/** Where a point comes to lie: `moved([1, 0, 0, -1, 0, 842], 10, 800)` is [10, 42]. */
export const moved = (by: Matrix, x: number, y: number): readonly [number, number] => [
  by[0] * x + by[2] * y + by[4],
  by[1] * x + by[3] * y + by[5],
]

/** Six numbers as a matrix; anything else changes nothing. */
export const matrixOf = (value: unknown): Matrix => {
  if (!Array.isArray(value) && !(value instanceof Float32Array)) return identity
  const [a, b, c, d, e, f] = Array.from<unknown>(value).map(Number)
  if (a === undefined || b === undefined || c === undefined || d === undefined) return identity
  const matrix: Matrix = [a, b, c, d, e ?? 0, f ?? 0]
  return matrix.every(Number.isFinite) ? matrix : identity
}
