import { askReader, type ReadingLimits } from './ask-reader.ts'

/**
 * A page of a PDF as PNG, drawn in the reader's worker: `pictureOfPage({ bytes }, 1, 1200)`. Null: no such page, no PDF, or
 * one that cannot be drawn within the limits.
 */
export const pictureOfPage = async (
  { bytes }: { readonly bytes: Uint8Array },
  page: number,
  width: number,
  limits: ReadingLimits = {},
): Promise<Uint8Array | null> => {
  const asked = await askReader({ kind: 'picture', bytes, page, width }, limits)
  return asked.kind === 'answered' ? asked.answer : null
}
