import type { PageInk } from './ink.ts'

const named = '\u301c'
const typed = '\uff5e'

/**
 * A browser names a shape by its first code, as 人 by its radical: what is typed as ～ in Japan it writes down as 〜. For
 * files that a browser made; other programs say what they mean.
 */
export const asTyped = (ink: PageInk): PageInk => ({
  ...ink,
  glyphs: ink.glyphs.map((glyph) => (glyph.text === named ? { ...glyph, text: typed } : glyph)),
})
