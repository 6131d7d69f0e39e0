import type { Glyph } from './ink.ts'

/** How near the same letter must stand to be the same print, in heights of its font. */
const near = 0.15

/** Letters printed twice in nearly the same place (bold by overprint, words recognised under themselves) stay once. */
export const dropOverprint = (glyphs: readonly Glyph[]): readonly Glyph[] => {
  const fields = new Map<string, Glyph[]>()
  return glyphs.filter((glyph) => {
    if (glyph.text.trim() === '') return true
    const reach = glyph.size * near
    // The field's size goes by the size of the font, so that both prints fall into fields of one grid.
    const grid = Math.max(0.5, 2 ** Math.round(Math.log2(glyph.size * 0.5)))
    const [column, row] = [Math.floor(glyph.x / grid), Math.floor(glyph.y / grid)]
    for (let i = column - 1; i <= column + 1; i++)
      for (let j = row - 1; j <= row + 1; j++)
        for (const other of fields.get(`${glyph.text} ${grid} ${i} ${j}`) ?? [])
          if (Math.abs(other.x - glyph.x) <= reach && Math.abs(other.y - glyph.y) <= reach) return false
    const key = `${glyph.text} ${grid} ${column} ${row}`
    const field = fields.get(key)
    if (field) field.push(glyph)
    else fields.set(key, [glyph])
    return true
  })
}
