import { wordsKey } from '../../base/text.ts'
import type { SheetFinding } from '../../sheet/sheet-finding.ts'
import type { GoalRow } from '../goal-row.ts'
import type { Part, PartCell } from '../part.ts'
import { doubtOf } from '../reading-doubt.ts'

/** A run of parts that stands in its own place in a row. */
type Block = {
  readonly row: number
  readonly column: PartCell['column'] | 'action'
  /** The mark of the item it belongs to. */
  readonly item: string | null
  readonly parts: readonly Part[]
}

const fewestLetters = 12
const keyOf = ({ text }: Part): string => wordsKey(text)
/** Enough words to be sure that they are no chance; blanks hardly count. */
const lettersOf = (parts: readonly Part[]): number =>
  parts.reduce((sum, { text }) => sum + (text.length > fewestLetters * 2 ? text.length : wordsKey(text).length), 0)

/** The items of a row's outline, each with its steps. */
const outlineBlocks = ({ outline }: GoalRow, row: number): readonly Block[] => {
  const starts = outline.flatMap(({ level }, index) => (level === 'item' ? [index] : []))
  return starts.map((start, index) => {
    const parts = outline.slice(start, starts[index + 1] ?? outline.length)
    return { row, column: 'action', item: parts[0]?.mark ?? null, parts }
  })
}

const cellBlocks = (goalRow: GoalRow, row: number): readonly Block[] => {
  const item = goalRow.outline.find(({ level }) => level === 'item')?.mark ?? null
  return goalRow.cells.flatMap(({ column, parts }) => (column === 'surplus' ? [] : [{ row, column, item, parts }]))
}

/**
 * A row that slid into another row's cell, or is repeated there, is kept once, in its own place. Exact repetitions of at
 * least an item with a step, or of words under a strange item mark: two steps may well report the same words.
 */
export const dropRepeatedRow = (rows: readonly GoalRow[], findings: SheetFinding[]): void => {
  const blocks = rows.flatMap((row, index) => [...outlineBlocks(row, index), ...cellBlocks(row, index)])
  const starting = new Map<string, Block[]>()
  for (const block of blocks) {
    const first = block.parts.find(({ text }) => text !== '')
    if (first && lettersOf(block.parts) >= fewestLetters)
      starting.set(keyOf(first), [...(starting.get(keyOf(first)) ?? []).slice(-7), block])
  }
  const shortened = new Set<string>()
  const kept = new Set<string>()
  rows.forEach((row, index) => {
    row.cells = row.cells.map((cell) => ({
      ...cell,
      parts: cleaned({ cell, index, rows, starting, shortened, kept, findings }),
    }))
  })
}

type Cleaning = {
  readonly cell: PartCell
  readonly index: number
  readonly rows: readonly GoalRow[]
  readonly starting: ReadonlyMap<string, readonly Block[]>
  /** Cells that lost words, and cells whose words another one lost: neither may be taken for the other kind. */
  readonly shortened: Set<string>
  readonly kept: Set<string>
  readonly findings: SheetFinding[]
}

const cleaned = ({ cell, index, rows, starting, shortened, kept: keptCells, findings }: Cleaning): readonly Part[] => {
  const kept: Part[] = []
  const own = cellKey(index, cell.column)
  const items = rows[index]?.outline.filter(({ level }) => level === 'item') ?? []
  const ownMark = items[0]?.mark ?? null
  for (let at = 0; at < cell.parts.length; ) {
    const part = cell.parts[at]
    if (!part) break
    const isStrange = isStrangeItem(part, items) || isStrangeItem(kept.at(-1), items)
    const found = starting
      .get(keyOf(part))
      ?.find(
        (block) => !shortened.has(cellKey(block.row, block.column)) && isRepeatedAt(cell, index, at, block, isStrange),
      )
    if (!found || keptCells.has(own)) {
      kept.push(part)
      at++
      continue
    }
    if (kept.at(-1)?.text === '' && isStrangeItem(kept.at(-1), items)) kept.pop()
    const slid = found.column === 'action'
    const where = slid
      ? { item: ownMark, column: cell.column === 'surplus' ? 'progress' : cell.column }
      : { item: found.item, column: found.column }
    const words = part.text
    findings.push(doubtOf(slid ? 'row-slid' : 'row-repeated', cell.place, where, { mark: part.mark ?? '', words }))
    shortened.add(own)
    keptCells.add(cellKey(found.row, found.column))
    at += wordedLength(found.parts)
  }
  return kept
}

const cellKey = (row: number, column: Block['column']): string => `${row}/${column}`

const wordedLength = (parts: readonly Part[]): number => parts.filter(({ text }) => text !== '').length

const isStrangeItem = (part: Part | undefined, own: readonly Part[]): boolean =>
  part?.level === 'item' && !own.some(({ number }) => number === part.number)

const isRepeatedAt = (cell: PartCell, row: number, at: number, block: Block, isStrange: boolean): boolean => {
  if (block.row === row) return false
  const run = block.parts.filter(({ text }) => text !== '')
  const here = cell.parts.slice(at, at + run.length)
  if (here.length < run.length || run.some((part, index) => keyOf(part) !== keyOf(here[index] ?? part))) return false
  if (run.length < 2 && !isStrange && cell.column !== 'surplus') return false
  // Two cells that say the same in full stand each in its own place.
  return cell.column === 'surplus' || block.column === 'action' || cell.parts.length > run.length
}
