import type { DocumentBlock } from '../../base/document.ts'
import type { Place } from '../../base/place.ts'
import { writeAddress } from './cell-address.ts'
import type { RawCell } from './cell-reader.ts'
import type { DoubtCounter } from './doubt-counter.ts'
import type { ExcelParts } from './excel-parts.ts'
import { findShapeWords } from './find-shape-words.ts'
import type { FinishedWords } from './finish-words.ts'
import { placeInGrid, type WrittenCell } from './place-in-grid.ts'
import { printCell, type SharedParts } from './print-cell.ts'
import { printHeader } from './print-header.ts'
import { type RawWorksheet, readWorksheet } from './read-worksheet.ts'

const doubtWords = (doubts: DoubtCounter, { text, revisions, removed }: FinishedWords, place: Place): void => {
  if (revisions.some(({ kind }) => kind === 'struck')) doubts.count('struck-words', place)
  if (revisions.some(({ kind }) => kind === 'red')) doubts.count('red-words', place)
  doubts.count('control-characters-removed', place, removed)
  doubts.count('characters-not-decoded', place, text.split('\ufffd').length - 1)
}

const doubtValue = (doubts: DoubtCounter, { type, value, isFormula }: RawCell, place: Place): void => {
  if (type === 'e') doubts.count('formula-error', place)
  // A formula may give an empty text; one that was never calculated has no value at all.
  if (isFormula && value === '' && type !== 'str') doubts.count('formula-not-calculated', place)
  else if (isFormula) doubts.count('formula-results', place)
}

const findHidden = (
  cells: readonly WrittenCell[],
  { hiddenRows, hiddenColumns }: RawWorksheet,
): readonly WrittenCell[] => {
  const used = new Set(cells.map(({ column }) => column))
  const hidden = new Set([...used].filter((at) => hiddenColumns.some(([first, last]) => at >= first && at <= last)))
  return cells.filter(({ row, column }) => hiddenRows.has(row) || hidden.has(column))
}

export type OpenedWorksheet = {
  readonly blocks: readonly DocumentBlock[]
  /** How many cells of the worksheet hold something. */
  readonly cells: number
  /** More than there was room for: nothing was kept. */
  readonly isTooLarge: boolean
}

export type WorksheetToOpen = {
  readonly part: string
  readonly place: Place
  readonly shared: SharedParts
  readonly room: number
}

/** Opens a worksheet: what is printed above it, and the table of its cells. Counts what is odd about it; null: the file has no such part. */
export const openWorksheet = (
  parts: ExcelParts,
  { part, place, shared, room }: WorksheetToOpen,
  doubts: DoubtCounter,
): OpenedWorksheet | null => {
  const raw: RawCell[] = []
  let count = 0
  const worksheet = readWorksheet(parts, part, (cell) => {
    count++
    if (count <= room) raw.push(cell)
  })
  if (!worksheet) return null
  if (count > room || worksheet.hasTooManyAreas) return { blocks: [], cells: count, isTooLarge: true }
  const cells = raw.flatMap((cell): readonly WrittenCell[] => {
    const { row, column } = cell
    const finished = printCell(cell, shared, worksheet.showsZeros)
    const at = { ...place, cell: writeAddress(cell) }
    doubtValue(doubts, cell, at)
    doubtWords(doubts, finished, at)
    return finished.text === '' && finished.revisions.length === 0 ? [] : [{ ...finished, row, column }]
  })
  const [hidden, ...others] = findHidden(cells, worksheet)
  if (hidden) doubts.count('hidden-cells', { ...place, cell: writeAddress(hidden) }, 1 + others.length)
  const [shape, ...shapes] = findShapeWords(parts, part)
  if (shape !== undefined) doubts.count('shapes-not-read', place, 1 + shapes.length)
  const rows = placeInGrid(cells, worksheet.merged, place)
  const above = printHeader(worksheet.header).map((text): DocumentBlock => ({ kind: 'line', text, place }))
  const blocks: readonly DocumentBlock[] = rows.length > 0 ? [...above, { kind: 'table', rows }] : []
  return { blocks, cells: count, isTooLarge: false }
}
