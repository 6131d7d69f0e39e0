import type { Rule } from './ink.ts'
import { type Matrix, moved } from './matrix.ts'

type Point = readonly [x: number, y: number]
type Outline = { readonly points: readonly Point[]; readonly isClosed: boolean; readonly isCurved: boolean }

// The library's own numbers for the steps of a path, and how many numbers follow each.
const moveTo = 0
const lineTo = 1
const coordinates: Readonly<Record<number, number>> = { 0: 2, 1: 2, 2: 6, 3: 4, 4: 0 }

/** A path cut into its outlines, in points of the page. */
const outlinesOf = (path: ArrayLike<number>, by: Matrix): readonly Outline[] => {
  const outlines: { points: Point[]; isClosed: boolean; isCurved: boolean }[] = []
  for (let i = 0; i < path.length; ) {
    const step = path[i] ?? -1
    const length = coordinates[step]
    if (length === undefined) break
    if (step === moveTo) outlines.push({ points: [], isClosed: false, isCurved: false })
    const outline = outlines.at(-1)
    const point = moved(by, path[i + length - 1] ?? 0, path[i + length] ?? 0)
    if (length === 0 && outline) outline.isClosed = true
    else if (outline) outline.points.push(point)
    if (outline && step !== moveTo && step !== lineTo && length > 0) outline.isCurved = true
    i += 1 + length
  }
  return outlines
}

/** A line may lean a little; a rule shorter than this is part of a drawing. */
const lean = 0.6
const shortest = 1.5

const ruleBetween = ([x1, y1]: Point, [x2, y2]: Point): readonly Rule[] => {
  const [width, height] = [Math.abs(x2 - x1), Math.abs(y2 - y1)]
  if (height <= lean && width >= shortest)
    return [{ isHorizontal: true, at: (y1 + y2) / 2, from: Math.min(x1, x2), to: Math.max(x1, x2) }]
  if (width <= lean && height >= shortest)
    return [{ isHorizontal: false, at: (x1 + x2) / 2, from: Math.min(y1, y2), to: Math.max(y1, y2) }]
  return []
}

/** The rules of a path that is stroked: each of its straight sides. */
export const rulesOfStroke = (path: ArrayLike<number>, by: Matrix): readonly Rule[] =>
  outlinesOf(path, by).flatMap(({ points, isClosed, isCurved }) => {
    if (isCurved && points.length > 40) return []
    const corners = isClosed && points[0] ? [...points, points[0]] : points
    return corners.slice(1).flatMap((point, index) => {
      const before = corners[index]
      return before ? ruleBetween(before, point) : []
    })
  })

/** Thicker bars are areas. */
const thickest = 4

type Bounds = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }

const boundsOf = (points: readonly Point[]): Bounds => {
  const xs = points.map(([x]) => x)
  const ys = points.map(([, y]) => y)
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) }
}

const ruleOfBar = ({ left, top, right, bottom }: Bounds): readonly Rule[] => {
  const [width, height] = [right - left, bottom - top]
  if (Math.min(width, height) > thickest || Math.max(width, height) < shortest) return []
  return width >= height
    ? [{ isHorizontal: true, at: (top + bottom) / 2, from: left, to: right }]
    : [{ isHorizontal: false, at: (left + right) / 2, from: top, to: bottom }]
}

/** A box filled around a smaller one is a frame. */
const isFrame = (outer: Bounds, inner: Bounds): boolean =>
  [inner.left - outer.left, inner.top - outer.top, outer.right - inner.right, outer.bottom - inner.bottom].every(
    (margin) => margin >= -0.1 && margin <= thickest,
  )

const sidesOf = ({ left, top, right, bottom }: Bounds): readonly Rule[] => [
  { isHorizontal: true, at: top, from: left, to: right },
  { isHorizontal: true, at: bottom, from: left, to: right },
  { isHorizontal: false, at: left, from: top, to: bottom },
  { isHorizontal: false, at: right, from: top, to: bottom },
]

/** The rules of a path that is filled: its thin boxes, and frames made of a box in a box. Areas are shading. */
export const rulesOfFill = (path: ArrayLike<number>, by: Matrix): readonly Rule[] => {
  const boxes = outlinesOf(path, by).flatMap(({ points, isCurved }) =>
    isCurved || points.length < 2 || points.length > 12 ? [] : [boundsOf(points)],
  )
  return boxes.flatMap((box, index) => {
    const bar = ruleOfBar(box)
    if (bar.length > 0) return bar
    const next = boxes[index + 1]
    return next && isFrame(box, next) ? sidesOf(box) : []
  })
}
