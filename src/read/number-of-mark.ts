const ranges: readonly (readonly [first: string, last: string, number: number])[] = [
  ['①', '⑳', 1],
  ['㉑', '㉟', 21],
  ['㊱', '㊿', 36],
  ['❶', '❿', 1],
  ['⓫', '⓴', 11],
  ['➀', '➉', 1],
  ['➊', '➓', 1],
  ['⓵', '⓾', 1],
  ['⑴', '⒇', 1],
  ['⒈', '⒛', 1],
  ['Ⅰ', 'Ⅻ', 1],
  ['ⅰ', 'ⅻ', 1],
  ['a', 'z', 1],
]

const kana = 'アイウエオカキクケコサシスセソタチツテト'
const kanji = '一二三四五六七八九十'

/** The number a mark stands for, width already folded: 「(2)」, 「②」, 「⑵」 and 「イ」 are 2, 「1-2」 too; 0 for a bullet. */
export const numberOfMark = (whole: string): number => {
  const printed = whole.slice(whole.lastIndexOf('-') + 1)
  const digits = /[0-9]+/.exec(printed)
  if (digits) return Number(digits[0])
  const sign = printed.replace(/[()[\]〔〕.、\s第]/g, '')
  const range = ranges.find(([first, last]) => sign.length === 1 && sign >= first && sign <= last)
  if (range) return sign.charCodeAt(0) - range[0].charCodeAt(0) + range[2]
  return Math.max(kana.indexOf(sign), kanji.indexOf(sign)) + 1
}
