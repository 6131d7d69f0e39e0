import type { Document, DocumentData } from '../base/document.ts'
import { splitDataRecords } from './csv/split-data-records.ts'

/** Any version of the format: a file of a newer program is refused as such and not read as words. */
const isDataJson = (text: string): boolean => /^\s*\{/.test(text) && /"format"\s*:\s*"shirube-sheet\/\d+"/.test(text)

const dataOf = (text: string): DocumentData | null => {
  if (isDataJson(text)) return { kind: 'json', text }
  const records = splitDataRecords(text)
  return records && { kind: 'table', records }
}

/** A text that is data of this system's own, as JSON or as a table of open data, known by its content; null for others. */
export const findData = (text: string, source: string): Document | null => {
  const data = dataOf(text)
  return data && { source, format: data.kind === 'json' ? 'json' : 'csv', pages: [], data }
}
