import type { TextLine } from './text-line.ts'

/** Of the distance between two lines, so much hangs below the upper baseline; the rest is the height of the lower line. */
const below = 0.2

/**
 * How far a line stands below the one before it, in heights of the font: 1.3 is usual. Where their sizes differ (a mark set
 * larger than its words), each counts for its part of the distance.
 */
export const lineDistance = (before: TextLine, line: TextLine): number =>
  (line.base - before.base) / (below * before.size + (1 - below) * line.size)
