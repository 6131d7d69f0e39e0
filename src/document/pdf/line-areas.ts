import type { CellPart } from './grid.ts'
import type { LineArea } from './join-lines.ts'
import { lineDistance } from './line-distance.ts'
import type { TextLine } from './text-line.ts'

const usualPitch = 1.4
/** The room left free at a cell's side is hardly more than this, in points. */
const widestMargin = 6
/** Programs that wrap by the printer's measure leave up to so much at the end, in heights of the font. */
const farthest = 2.5

const edgesOf = ({ box, lines }: CellPart): { readonly begin: number; readonly end: number } => {
  const turn = lines[0]?.glyphs[0]?.turn
  const [left, top, right, bottom] = box
  if (turn === 'down') return { begin: top, end: bottom }
  if (turn === 'up') return { begin: -bottom, end: -top }
  return turn === 'left' ? { begin: -right, end: -left } : { begin: left, end: right }
}

const pitchesOf = (lines: readonly TextLine[]): readonly number[] =>
  lines.slice(1).flatMap((line, index) => {
    const before = lines[index]
    const pitch = before ? lineDistance(before, line) : 0
    return pitch > 0.8 && pitch < 4 ? [pitch] : []
  })

const lowTenth = (numbers: readonly number[]): number | null =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 10)] ?? null

/** How far lines stand apart within a paragraph, in heights of the font; where no two lines say so, as usual. */
export const linePitch = (...cells: readonly (readonly TextLine[])[]): number =>
  lowTenth(cells.flatMap(pitchesOf)) ?? usualPitch

const keyOf = (part: CellPart): string => {
  const { begin, end } = edgesOf(part)
  return `${Math.round(begin / 4)} ${Math.round(end / 4)}`
}

/**
 * How far the lines of each cell may run, judged by all cells of its column, and how far lines stand apart, judged by the
 * whole table. `isRuled`: rules part the columns; without them a column ends where its longest line does.
 */
export const lineAreas = (parts: readonly CellPart[], isRuled: boolean): ((part: CellPart) => LineArea) => {
  const pitch = linePitch(...parts.map(({ lines }) => lines))
  const columns = Map.groupBy(parts, keyOf)
  const ends = new Map<string, number>()
  for (const [key, same] of columns) ends.set(key, columnEnd(same, isRuled))
  return (part) => ({ end: ends.get(keyOf(part)) ?? edgesOf(part).end, pitch })
}

const columnEnd = (parts: readonly CellPart[], isRuled: boolean): number => {
  const lines = parts.flatMap((part) => part.lines)
  const size = Math.max(0, ...lines.map((line) => line.size))
  const margins = parts.flatMap((part) => part.lines.map((line) => line.start - edgesOf(part).begin))
  const end = Math.max(...parts.map((part) => edgesOf(part).end))
  const printed = Math.min(end, Math.max(...lines.map((line) => line.end)))
  const free = end - Math.min(widestMargin, Math.max(0, Math.min(...margins)))
  return !isRuled || printed >= free - farthest * size ? printed : free
}
