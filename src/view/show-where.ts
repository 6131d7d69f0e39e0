import type { Place } from '../base/place.ts'
import { columnLabel } from './message/column-label.ts'

/** Which part of a sheet a place names: 「目標2 ① (3) 進捗」; 「調書全体」 when it names none. */
export const showWhere = (place: Place): string => {
  const parts = [
    place.goal === undefined ? undefined : place.goal.startsWith('?') ? `${place.goal.slice(1)}番目の目標` : `目標${place.goal}`,
    place.item,
    place.step,
    place.column === undefined ? undefined : columnLabel(place.column),
  ].filter((part) => part !== undefined && part !== '')
  return parts.length === 0 ? '調書全体' : parts.join(' ')
}
