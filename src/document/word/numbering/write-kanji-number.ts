/**
 * Numbers as kanji count them, to 9999: `writeKanjiNumber('一二三四五六七八九', '十百千')(21)` → 「二十一」.
 * A one is not said before ten, hundred and thousand.
 */
export const writeKanjiNumber =
  (digits: string, units: string) =>
  (number: number): string => {
    if (number < 1 || number > 9999) return String(number)
    const places = [...String(number)].map(Number)
    return places
      .map((digit, index) => {
        const unit = units[places.length - 2 - index] ?? ''
        if (digit === 0) return ''
        return (digit === 1 && unit !== '' ? '' : (digits[digit - 1] ?? '')) + unit
      })
      .join('')
  }
