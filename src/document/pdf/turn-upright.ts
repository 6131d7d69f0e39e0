import type { Glyph, PageInk, Rule, Turn } from './ink.ts'

const quarters = ['right', 'down', 'left', 'up'] as const

const mainTurn = (glyphs: readonly Glyph[]): number => {
  const counts = quarters.map((turn) => glyphs.filter((glyph) => glyph.turn === turn).length)
  return counts.indexOf(Math.max(...counts))
}

const turnedBack = (turn: Turn, by: number): Turn =>
  turn === null ? null : (quarters[(quarters.indexOf(turn) - by + 4) % 4] ?? null)

type Around = (x: number, y: number) => readonly [number, number]

const turnRule = (rule: Rule, around: Around): Rule => {
  const { isHorizontal, at, from, to } = rule
  const [x1, y1] = isHorizontal ? around(from, at) : around(at, from)
  const [x2, y2] = isHorizontal ? around(to, at) : around(at, to)
  const across = Math.abs(x2 - x1) > Math.abs(y2 - y1)
  return across
    ? { isHorizontal: true, at: y1, from: Math.min(x1, x2), to: Math.max(x1, x2) }
    : { isHorizontal: false, at: x1, from: Math.min(y1, y2), to: Math.max(y1, y2) }
}

/**
 * Turns a page so that most of its lines run from left to right: a form across, scanned or printed on a page that stands
 * upright, and a page of vertical writing, whose first line then is the uppermost.
 */
export const turnUpright = (ink: PageInk): PageInk => {
  const by = mainTurn(ink.glyphs)
  if (by === 0) return ink
  const { width, height } = ink
  const around: Around =
    by === 1 ? (x, y) => [y, width - x] : by === 2 ? (x, y) => [width - x, height - y] : (x, y) => [height - y, x]
  return {
    width: by === 2 ? width : height,
    height: by === 2 ? height : width,
    hidden: ink.hidden,
    rules: ink.rules.map((rule) => turnRule(rule, around)),
    glyphs: ink.glyphs.map((glyph) => {
      const [x, y] = around(glyph.x, glyph.y)
      return { ...glyph, x, y, turn: turnedBack(glyph.turn, by) }
    }),
  }
}
