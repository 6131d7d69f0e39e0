import type { Document } from '../../base/document.ts'
import type { DataRead } from './data-read.ts'
import { readSheetData } from './read-sheet-data.ts'

/**
 * The sheets that ride along in a PDF of this system, with readings and measures; null where none do. They say what was
 * printed when the file was made, not what stands on its pages now: `readSheets` reads the pages.
 */
export const readAttachedData = ({ attachedData, source }: Document): DataRead | null => {
  if (attachedData === undefined) return null
  const read = readSheetData(attachedData, source)
  return read.ok ? read.value : { sheets: [], findings: read.refusal }
}
