import { done, type Result, refuse } from '../../base/result.ts'
import { dataSchema } from '../../sheet/data/data-schema.ts'
import type { SheetFinding } from '../../sheet/sheet-finding.ts'
import { doubtOf } from '../reading-doubt.ts'
import type { DataRead } from './data-read.ts'
import { findUnknown } from './find-unknown.ts'

const mostFaults = 50

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    // undefined is no JSON value, so no schema takes it
    return undefined
  }
}

const fault = (words: string, source: string): SheetFinding => doubtOf('data-not-valid', { source }, {}, { words })

/**
 * Reads one JSON text of the format `shirube-sheet/1`: a data file, or what is attached to a PDF of ours. Strict: a text
 * that does not fit the schema is refused with the way to each fault (`sheets.0.goals.2.number`); properties the format
 * does not know are passed over and told. Never throws.
 */
export const readSheetData = (text: string, source: string): Result<DataRead, readonly SheetFinding[]> => {
  const json = parseJson(text)
  if (json === undefined) return refuse([fault('JSON', source)])
  const parsed = dataSchema.safeParse(json)
  if (!parsed.success)
    return refuse(parsed.error.issues.slice(0, mostFaults).map(({ path }) => fault(path.join('.') || 'JSON', source)))
  const unknown = findUnknown(json, parsed.data).slice(0, mostFaults)
  const findings = unknown.map((words) => doubtOf('data-not-known', { source }, {}, { words }))
  return done({ sheets: parsed.data.sheets, findings })
}
