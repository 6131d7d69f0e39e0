import type { OfficeParts } from '../office-parts.ts'

/** What the desk needs beside what all pages of staff need. */
export type DeskParts = OfficeParts & {
  /** Files to try the desk with, packed; null: this is no demonstration. */
  readonly trialFiles: (() => Promise<Uint8Array>) | null
}
