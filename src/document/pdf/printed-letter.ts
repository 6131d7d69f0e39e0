/** Radicals of the supplement that have the shape of a Japanese letter; NFKC does not know them. */
const supplement = new Map(
  [
    ...'⺀冫⺅亻⺉刂⺊卜⺌小⺗㣺⺙攵⺟母⺠民⺡氵⺣灬⺦丬⺨犭⺭礻⺮竹⺹耂⺾艹⻁虎⻂衤⻃覀⻄西⻆角⻌辶⻑長⻘青⻝食⻤鬼⻨麦⻩黄⻫斉⻭歯⻯竜⻲亀'.matchAll(
      /(.)(.)/gu,
    ),
  ].map(([, radical = '', letter = '']) => [radical, letter] as const),
)
const radical = /[\u2e80-\u2fdf]/g
/** Letters that a font draws as one: ﬁ, ﬂ. */
const ligature = /[\ufb00-\ufb06]/g
// biome-ignore lint/suspicious/noControlCharactersInRegex: a font without names gives its glyph numbers as these
const unprintable = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2060\ufeff]/g

/**
 * What a glyph stands for, to the letter. What no author wrote is put right: browsers name a shape by its first code, 人 and
 * 長 by the radicals ⼈ and ⻑, ・ by a point of hyphenation, a hyphen by the one that is not shown.
 */
export const printedLetter = (unicode: string): string =>
  unicode
    .replace(radical, (sign) => supplement.get(sign) ?? sign.normalize('NFKC'))
    .replace(ligature, (sign) => sign.normalize('NFKC'))
    .replaceAll('\u00ad', '-')
    .replaceAll('\u2027', '・')
    .replace(/[\t\n\r\u2028\u2029]/g, ' ')
    .replace(unprintable, '')
