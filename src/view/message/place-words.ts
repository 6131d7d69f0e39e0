import type { Place } from '../../base/place.ts'

/** Where something stands in its source file: 「報告.xlsx シート「総務部」 B12」; null when the place names no source. */
export const placeWords = (place: Place): string | null => {
  const parts = [
    place.source,
    place.page === undefined ? undefined : `${place.page}ページ`,
    place.sheet === undefined ? undefined : `シート「${place.sheet}」`,
    place.line === undefined ? undefined : `${place.line}行目`,
    place.cell === undefined ? undefined : /^\d+$/.test(place.cell) ? `左から${place.cell}番目の欄` : place.cell,
  ].filter((part) => part !== undefined)
  return parts.length === 0 ? null : parts.join(' ')
}
