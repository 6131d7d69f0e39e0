import { type Result, refuse } from '../base/result.ts'
import { type JsonScan, lineAt, scanJson } from '../base/scan-json.ts'
import type { FormFault } from './form-fault.ts'
import type { OfficialForm } from './official-form.ts'
import { readOfficialForm } from './read-official-form.ts'

// What is missing has no place of its own: the nearest thing around it has.
const nearestPlace = ({ places }: JsonScan, path: string): number => {
  const at = places.get(path)
  if (at !== undefined || path === '') return at ?? 0
  return nearestPlace({ places, stop: null }, path.split('.').slice(0, -1).join('.'))
}

/**
 * Reads a form from its JSON text, as a person wrote it; each fault has its line: `readOfficialFormText('{\n"name": 3 }')`
 * refuses with `wrong-kind` at `name`, line 2, among others.
 */
export const readOfficialFormText = (text: string): Result<OfficialForm, readonly FormFault[]> => {
  const json = text.replace(/^\ufeff/, '')
  const scan = scanJson(json)
  if (scan.stop !== null)
    return refuse([{ path: '', line: lineAt(json, scan.stop), reason: { kind: 'not-json' } } as const])
  const read = readOfficialForm(JSON.parse(json))
  if (read.ok) return read
  return refuse(read.refusal.map((fault) => ({ ...fault, line: lineAt(json, nearestPlace(scan, fault.path)) })))
}
