import { isRed } from '../is-red.ts'
import type { Glyph, Turn } from './ink.ts'
import { moved, multiply } from './matrix.ts'
import { printedLetter } from './printed-letter.ts'
import type { DrawingState, TextPosition } from './text-state.ts'

/** How far the middle of a letter lies above its baseline, in heights of its font. */
export const middle = 0.38

/** A letter as the library gives it. */
type PdfGlyph = { readonly unicode: string; readonly width: number; readonly isSpace: boolean; readonly rise: number }

const pdfGlyph = (value: object): PdfGlyph => {
  const given: Readonly<Record<string, unknown>> = { ...value }
  const [advance] = Array.isArray(given.vmetric) ? given.vmetric : []
  return {
    unicode: typeof given.unicode === 'string' ? given.unicode : '',
    width: typeof given.width === 'number' ? given.width : 0,
    isSpace: given.isSpace === true,
    rise: typeof advance === 'number' ? -advance : 1000,
  }
}

/** A scanner's page lies a little askew, and is read nevertheless. */
const askew = 0.06

const turnOf = (dx: number, dy: number): Turn => {
  if (Math.abs(dy) <= Math.abs(dx) * askew) return dx >= 0 ? 'right' : 'left'
  if (Math.abs(dx) <= Math.abs(dy) * askew) return dy >= 0 ? 'down' : 'up'
  return null
}

/**
 * Places the letters of one text operator on the page and moves the position on. A letter of vertical writing is placed
 * as if its line ran downwards with a baseline at its left.
 */
export const placeGlyphs = (shown: readonly unknown[], state: DrawingState, position: TextPosition): Glyph[] => {
  const { font, letterSpace, wordSpace, stretch, rise } = state
  const size = Math.abs(state.size)
  const direction = state.size < 0 ? -1 : 1
  const matrix = multiply(state.page, position.matrix)
  const unit = size * font.scale
  const high = size * font.height * Math.hypot(matrix[2], matrix[3])
  const wide = font.isVertical ? Math.hypot(matrix[2], matrix[3]) : Math.hypot(matrix[0], matrix[1]) * stretch
  const [dx, dy] = font.isVertical
    ? [-matrix[2], -matrix[3]]
    : [matrix[0] * stretch * direction, matrix[1] * stretch * direction]
  const turn = turnOf(dx, dy)
  const length = Math.hypot(dx, dy) || 1
  const shift = font.isVertical ? middle * high : 0
  const red = isRed(state.fill)
  const placed: Glyph[] = []
  let along = 0
  for (const value of shown) {
    if (typeof value === 'number') along += ((font.isVertical ? 1 : -1) * value * size) / 1000
    if (typeof value !== 'object' || value === null) continue
    const glyph = pdfGlyph(value)
    const advance = (font.isVertical ? glyph.rise : glyph.width) * unit
    const space = (glyph.isSpace ? wordSpace : 0) + letterSpace
    const text = printedLetter(glyph.unicode) || (glyph.isSpace ? ' ' : '')
    if (text !== '' && high > 0) {
      const [x, y] = font.isVertical
        ? moved(matrix, position.x, position.y + rise - along)
        : moved(matrix, position.x + along * stretch * direction, position.y + rise)
      placed.push({
        text,
        x: x - (shift * dy) / length,
        y: y + (shift * dx) / length,
        length: Math.abs(advance * wide),
        size: high,
        turn,
        isRed: red,
        isStruck: false,
      })
    }
    along += font.isVertical ? advance - space * direction : advance + space * direction
  }
  if (font.isVertical) position.y -= along
  else position.x += along * stretch * direction
  return placed
}
