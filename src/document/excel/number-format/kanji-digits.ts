const plainKanji = [...'〇一二三四五六七八九']
const formalKanji = [...'〇壱弐参四伍六七八九']
const smallUnits = ['', '十', '百', '千']
const formalUnits = ['', '拾', '百', '阡']
const largeUnits = ['', '万', '億', '兆']

/** How a format wants its digits: 1 一二三, 2 壱弐参, 3 １２３. */
export type DigitKind = 0 | 1 | 2 | 3

/** Digits one by one: `printDigits('2025', 1)` is 「二〇二五」, with kind 3 「２０２５」. */
export const printDigits = (text: string, kind: DigitKind): string => {
  if (kind === 0) return text
  const digits = kind === 1 ? plainKanji : formalKanji
  return text.replace(/[0-9]/g, (digit) =>
    kind === 3 ? String.fromCharCode(digit.charCodeAt(0) + 0xfee0) : (digits[Number(digit)] ?? digit),
  )
}

const groupOf = (digits: string, kind: 1 | 2): string => {
  const units = kind === 1 ? smallUnits : formalUnits
  const letters = kind === 1 ? plainKanji : formalKanji
  return [...digits]
    .map((digit, index) => {
      const unit = units[digits.length - 1 - index] ?? ''
      if (digit === '0') return ''
      return digit === '1' && unit !== '' && kind === 1 ? unit : `${letters[Number(digit)]}${unit}`
    })
    .join('')
}

/** A whole number as it is said: `printSpoken('1025', 1)` is 「千二十五」; digits one by one where it has a sign or is long. */
export const printSpoken = (text: string, kind: DigitKind): string => {
  if (kind === 0 || kind === 3 || !/^[0-9]{1,16}$/.test(text)) return printDigits(text, kind)
  if (/^0+$/.test(text)) return printDigits('0', kind)
  const groups: string[] = []
  for (let end = text.length; end > 0; end -= 4) {
    const words = groupOf(text.slice(Math.max(0, end - 4), end), kind)
    if (words !== '') groups.unshift(words + (largeUnits[groups.length] ?? ''))
    else groups.unshift('')
  }
  return groups.join('')
}
