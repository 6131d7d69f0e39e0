import { wordsKey } from '../../base/text.ts'
import type { Reading } from '../../sheet/reading.ts'

/**
 * A target that is the progress word for word, with several numbers or at length, was copied from it: what was to be
 * reached is lost. A short one (「2回開催」 for 「2回開催」) was simply reached.
 */
export const isTargetLost = (
  { target, progress }: { readonly target: string | null; readonly progress: string | null },
  { quantities }: Reading,
): boolean => {
  if (target === null || progress === null || wordsKey(target) !== wordsKey(progress)) return false
  const totals = quantities.filter(({ unit, role }) => role === undefined && !unit?.includes('/'))
  return totals.length > 0 && wordsKey(target).length >= 30
}
