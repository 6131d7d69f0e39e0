import { readFileSync } from 'node:fs'

/** Says whether a font has a glyph for a code point: `covers(0x20bb7)` asks for 𠮷. */
export type Coverage = (codePoint: number) => boolean

type Groups = { readonly starts: Uint32Array; readonly ends: Uint32Array }

const characterMap = (font: DataView): DataView => {
  const tables = font.getUint16(4)
  for (let index = 0; index < tables; index++) {
    const entry = 12 + index * 16
    if (font.getUint32(entry) === 0x636d6170) return new DataView(font.buffer, font.getUint32(entry + 8))
  }
  throw new Error('the font has no character map')
}

// Format 12 is the one that holds the whole of Unicode; the other formats of a font are parts of it.
const groupsOf = (map: DataView): Groups => {
  const subtables = map.getUint16(2)
  for (let index = 0; index < subtables; index++) {
    const start = map.getUint32(4 + index * 8 + 4)
    if (map.getUint16(start) !== 12) continue
    const count = map.getUint32(start + 12)
    const at = (group: number, field: number) => map.getUint32(start + 16 + group * 12 + field)
    return {
      starts: Uint32Array.from({ length: count }, (_, group) => at(group, 0)),
      ends: Uint32Array.from({ length: count }, (_, group) => at(group, 4)),
    }
  }
  throw new Error('the font has no character map of format 12')
}

/** Reads which characters a TrueType font can show. */
export const readFontCoverage = (file: string): Coverage => {
  const bytes = Uint8Array.from(readFileSync(file))
  const { starts, ends } = groupsOf(characterMap(new DataView(bytes.buffer)))
  return (codePoint) => {
    let low = 0
    let high = starts.length - 1
    while (low <= high) {
      const middle = (low + high) >> 1
      if (codePoint < (starts[middle] ?? 0)) high = middle - 1
      else if (codePoint > (ends[middle] ?? 0)) low = middle + 1
      else return true
    }
    return false
  }
}
