import type { Box, Glyph } from './ink.ts'
import { type Matrix, moved } from './matrix.ts'

/** The box on the page around two corners of a drawing: `boxOfCorners(page, [0, 0, 595, 842])`. */
export const boxOfCorners = (by: Matrix, corners: ArrayLike<number>): Box => {
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = Array.from(corners)
  const points = [moved(by, x1, y1), moved(by, x2, y1), moved(by, x1, y2), moved(by, x2, y2)]
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
}

/** What lies in both boxes. */
export const sharedBox = (a: Box, b: Box): Box => [
  Math.max(a[0], b[0]),
  Math.max(a[1], b[1]),
  Math.min(a[2], b[2]),
  Math.min(a[3], b[3]),
]

/** Whether a letter is painted at all: words that do not fit into their cell are cut off by a clip around it. */
export const isWithin = ({ x, y, length, size, turn }: Glyph, [left, top, right, bottom]: Box): boolean => {
  const isUpright = turn === 'right' || turn === 'left' || turn === null
  const [width, height] = isUpright ? [length, size] : [size, length]
  return x + width > left && x - width < right && y > top && y - height < bottom
}
