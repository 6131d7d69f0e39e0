import type { Glyph, Rule } from './ink.ts'

/** Where a line through the words lies above their baseline, and where one below them, in heights of the font. */
const through = { low: 0.1, high: 0.62 }
const below = { low: -0.35, high: 0.1 }
const touching = 2
/** A letter is struck when so much of it is. */
const most = 0.65

const isAt = (glyph: Glyph, rule: Rule, { low, high }: { low: number; high: number }): boolean => {
  const above = (glyph.y - rule.at) / glyph.size
  return above >= low && above <= high
}

const overlap = (glyph: Glyph, rule: Rule): number =>
  Math.min(glyph.x + glyph.length, rule.to) - Math.max(glyph.x, rule.from)

/** How much of a line has words at it. */
const covered = (glyphs: readonly Glyph[], rule: Rule): number =>
  glyphs.reduce((sum, glyph) => sum + Math.max(0, overlap(glyph, rule)), 0) / (rule.to - rule.from)

const isHeld = (rule: Rule, uprights: readonly Rule[]): boolean => {
  const touches = (x: number) =>
    uprights.some(
      ({ at, from, to }) => Math.abs(at - x) <= touching && rule.at >= from - touching && rule.at <= to + touching,
    )
  return touches(rule.from) && touches(rule.to)
}

/** Letters in bands of their baseline, so that each rule looks only at those near it. */
const bandsOf = (glyphs: readonly Glyph[], height: number): ((at: number) => readonly Glyph[]) => {
  const bands = new Map<number, Glyph[]>()
  for (const glyph of glyphs) {
    if (glyph.turn !== 'right' || glyph.text.trim() === '') continue
    const key = Math.floor(glyph.y / height)
    const band = bands.get(key)
    if (band) band.push(glyph)
    else bands.set(key, [glyph])
  }
  return (at) => [-1, 0, 1].flatMap((step) => bands.get(Math.floor(at / height) + step) ?? [])
}

/**
 * Tells lines through words (見え消し) and below words from the rules of a table: the former mark their letters as struck,
 * and neither is a rule.
 */
export const markStruck = (
  glyphs: readonly Glyph[],
  rules: readonly Rule[],
): { readonly glyphs: readonly Glyph[]; readonly rules: readonly Rule[] } => {
  const uprights = rules.filter(({ isHorizontal }) => !isHorizontal)
  const near = bandsOf(glyphs, Math.max(12, ...glyphs.slice(0, 5000).map(({ size }) => size)))
  const struck = new Set<Glyph>()
  const kept = rules.filter((rule) => {
    if (!rule.isHorizontal) return true
    const around = near(rule.at).filter((glyph) => overlap(glyph, rule) > 0)
    const crossed = around.filter((glyph) => isAt(glyph, rule, through))
    const isStrike = covered(crossed, rule) >= 0.7 && !isHeld(rule, uprights)
    if (isStrike) for (const glyph of crossed) if (overlap(glyph, rule) >= glyph.length * most) struck.add(glyph)
    if (isStrike) return false
    const above = around.filter((glyph) => isAt(glyph, rule, below))
    return covered(above, rule) < 0.85 || uprights.some((upright) => meets(rule, upright))
  })
  return {
    glyphs:
      struck.size === 0 ? glyphs : glyphs.map((glyph) => (struck.has(glyph) ? { ...glyph, isStruck: true } : glyph)),
    rules: kept,
  }
}

const meets = (rule: Rule, upright: Rule): boolean =>
  upright.at >= rule.from - touching &&
  upright.at <= rule.to + touching &&
  rule.at >= upright.from - touching &&
  rule.at <= upright.to + touching
