/** Whether a character is a kanji (々 included): 「回」 yes, 「つ」 no, the empty string no. */
export const isKanji = (character: string): boolean => {
  const code = character.charCodeAt(0)
  return (code >= 0x4e00 && code <= 0x9fff) || code === 0x3005 || (code >= 0x3400 && code <= 0x4dbf)
}

/** Whether a character is katakana, half-width katakana or the long mark ー. */
export const isKatakana = (character: string): boolean => {
  const code = character.charCodeAt(0)
  return (code >= 0x30a1 && code <= 0x30fa) || code === 0x30fc || (code >= 0xff66 && code <= 0xff9f)
}

/** Whether a character is a Latin letter; the text is expected to be folded. */
export const isLatin = (character: string): boolean => {
  const code = character.charCodeAt(0) | 0x20
  return code >= 0x61 && code <= 0x7a
}

/** Whether a character is an Arabic digit; the text is expected to be folded. */
export const isDigit = (character: string): boolean => {
  const code = character.charCodeAt(0)
  return code >= 0x30 && code <= 0x39
}
