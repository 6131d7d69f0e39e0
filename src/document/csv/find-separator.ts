import { type CutSample, countColumns } from './count-columns.ts'

/** Enough to know a table by; a whole text may be long. */
const sampleLength = 100_000
const separators = [',', ';'] as const
export type CsvSeparator = (typeof separators)[number]

const mostCommon = (widths: readonly number[]): { readonly width: number; readonly share: number } => {
  const counts = new Map<number, number>()
  for (const width of widths) if (width > 1) counts.set(width, (counts.get(width) ?? 0) + 1)
  const [width = 1, count = 0] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? []
  return { width, share: count / Math.max(1, widths.length) }
}

/**
 * How surely a text is a table when cut so; 0 is not at all. Sentences have commas too: 「周知を図り,参加を促す。」,
 * 「1,234人」 and "first, second" make no table, however often they come.
 */
const sureness = (sample: CutSample): number => {
  const { widths, separators: found, spaced, atEnd, inNumbers, quotedCells, sentences } = sample
  const { width, share } = mostCommon(widths)
  const real = found - inNumbers
  const wide = widths.filter((cells) => cells >= 3).length / Math.max(1, widths.length)
  if (widths.length < 2 || real < widths.length / 2 || width < 2) return 0
  if (width === 2 && (share < 0.9 || widths.length < 3 || real - atEnd < widths.length / 2)) return 0
  if (quotedCells === 0) {
    if (sentences * 2 >= widths.length && share < 0.9) return 0
    if (spaced * 3 > found && (share < 1 || width < 3)) return 0
  }
  return share >= 0.5 || wide >= 0.6 ? share * width + wide : 0
}

const isOther = (text: string): boolean => {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const tabbed = lines.filter((line) => line.includes('\t')).length
  return /^\s*[{[<]/.test(text) || tabbed * 4 > lines.length
}

/** What a table in a text is cut at: the line `sep=;` says so, else what makes most sense. Null: the text is no CSV. */
export const findSeparator = (text: string): CsvSeparator | null => {
  const said = separators.find((separator) => text.slice(0, 6).toLowerCase() === `sep=${separator}\n`)
  if (said) return said
  const cut = text.length > sampleLength ? text.lastIndexOf('\n', sampleLength) : text.length
  const sample = text.slice(0, cut < 0 ? sampleLength : cut)
  if (isOther(sample)) return null
  const [best] = separators
    .map((separator) => ({ separator, sure: sureness(countColumns(sample, separator)) }))
    .sort((a, b) => b.sure - a.sure)
  return best && best.sure > 0 ? best.separator : null
}
