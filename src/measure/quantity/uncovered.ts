import type { Span } from '../../base/place.ts'
import type { Numeral } from '../token/read-numerals.ts'

/** The numbers that no span touches; both lists stand in order of their places. */
export const uncovered = (numerals: readonly Numeral[], spans: readonly Span[]): readonly Numeral[] => {
  if (spans.length === 0) return numerals
  let index = 0
  return numerals.filter(({ start, end }) => {
    while ((spans[index]?.[1] ?? Number.POSITIVE_INFINITY) <= start) index += 1
    const span = spans[index]
    return !span || span[0] >= end
  })
}
