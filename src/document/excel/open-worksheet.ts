import type { DocumentBlock } from '../../base/document.ts'
import { readPartId } from '../../base/part-id.ts'
import type { Place } from '../../base/place.ts'
import type { OfficeParts } from '../office/office-parts.ts'
import { writeAddress } from './cell-address.ts'
import type { RawCell } from './cell-reader.ts'
import { doubtCell } from './doubt-cell.ts'
import type { DoubtCounter } from './doubt-counter.ts'
import { findHidden } from './find-hidden.ts'
import { findShapeWords } from './find-shape-words.ts'
import { placeInGrid, type WrittenCell } from './place-in-grid.ts'
import { printCell, type SharedParts } from './print-cell.ts'
import { printHeader } from './print-header.ts'
import { type RawWorksheet, readWorksheet } from './read-worksheet.ts'

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
  /** How many cells may still be kept. */
  readonly room: number
}

type Sources = WorksheetToOpen & { readonly worksheet: RawWorksheet; readonly raw: readonly RawCell[] }

const printCells = ({ place, shared, worksheet, raw }: Sources, doubts: DoubtCounter): readonly WrittenCell[] => {
  const cells = raw.flatMap((cell): readonly WrittenCell[] => {
    const { row, column } = cell
    const finished = printCell(cell, shared, worksheet.showsZeros)
    doubtCell(doubts, cell, finished, { ...place, cell: writeAddress(cell) })
    return finished.text === '' && finished.revisions.length === 0 ? [] : [{ ...finished, row, column }]
  })
  const [hidden, ...others] = findHidden(
    // The ids of a form that was sent out are hidden, and no words of it.
    cells.filter(({ text }) => readPartId(text) === null),
    worksheet,
  )
  if (hidden) doubts.count('hidden-cells', { ...place, cell: writeAddress(hidden) }, 1 + others.length)
  return cells
}

/** Opens a worksheet: the words printed above it and the table of its cells. Null: the file has no such part. */
export const openWorksheet = (
  parts: OfficeParts,
  wanted: WorksheetToOpen,
  doubts: DoubtCounter,
): OpenedWorksheet | null => {
  const { part, place, room } = wanted
  const raw: RawCell[] = []
  let count = 0
  const worksheet = readWorksheet(parts, part, (cell) => {
    count++
    if (count <= room) raw.push(cell)
  })
  if (!worksheet) return null
  if (count > room || worksheet.hasTooManyAreas) return { blocks: [], cells: count, isTooLarge: true }
  const cells = printCells({ ...wanted, worksheet, raw }, doubts)
  doubts.count('shapes-not-read', place, findShapeWords(parts, part).length)
  const above = printHeader(worksheet.header).map((text): DocumentBlock => ({ kind: 'line', text, place }))
  const rows = placeInGrid(cells, worksheet.merged, place)
  return { blocks: rows.length > 0 ? [...above, { kind: 'table', rows }] : [], cells: count, isTooLarge: false }
}
