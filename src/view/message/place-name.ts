import type { Place } from '../../base/place.ts'
import { partName } from './part-name.ts'
import { sourceName } from './source-name.ts'

/** A place of a file already named, in words: 「12行目 目標7 ①(2) 進捗状況」. Empty when nothing is known of it. */
export const placeName = ({ source: _, ...place }: Place): string =>
  [sourceName(place), partName(place)].filter(Boolean).join(' ')
