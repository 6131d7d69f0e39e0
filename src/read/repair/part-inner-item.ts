import { wordsKey } from '../../base/text.ts'
import type { SheetFinding } from '../../sheet/sheet-finding.ts'
import type { GoalRow } from '../goal-row.ts'
import type { Part } from '../part.ts'
import { doubtOf } from '../reading-doubt.ts'
import { markLike } from './mark-like.ts'

/**
 * Steps that begin again at (1) belong to the next item: 「② … (5) 加入率 (6) 防犯の推進 (1) 運動 …」 has the title of ③
 * under the mark (6). Where ③ stands in a row of its own its repetition is dropped; else (6) is read as ③.
 */
export const partInnerItem = (rows: readonly GoalRow[], findings: SheetFinding[]): void => {
  const titled = new Map<string, Part>()
  for (const { outline } of rows)
    for (const part of outline) if (part.level === 'item' && part.text) titled.set(wordsKey(part.text), part)
  for (const row of rows) row.outline = partRow(row, titled, findings)
}

const partRow = (row: GoalRow, titled: ReadonlyMap<string, Part>, findings: SheetFinding[]): readonly Part[] => {
  const paired = new Set(
    row.cells.flatMap(({ parts }) =>
      parts.filter((part, at) => isStep(part) && isGoneOn(part, at, parts)).map(({ number }) => number),
    ),
  )
  let around: Part | null = null
  return row.outline.map((part, index) => {
    const isTitle = isStep(part) && part.number > 1 && !isGoneOn(part, index, row.outline) && !paired.has(part.number)
    const read = isTitle ? asItem(part, around, titled, findings) : part
    if (read.level === 'item') around = read
    return read
  })
}

const isStep = ({ level }: Part): boolean => level === 'step'

/** Whether a step is followed by the next one, and not by (1) once more. */
const isGoneOn = (_: Part, index: number, parts: readonly Part[]): boolean => {
  const next = parts[index + 1]
  return !(next?.level === 'step' && next.number === 1)
}

const asItem = (part: Part, around: Part | null, titled: ReadonlyMap<string, Part>, findings: SheetFinding[]): Part => {
  const detail = { mark: part.mark ?? '', words: part.text }
  findings.push(doubtOf('item-inside-other-item', part.place, { item: around?.mark ?? null, column: 'action' }, detail))
  const own = titled.get(wordsKey(part.text))
  const number = own?.number ?? (around ? around.number + 1 : 0)
  const mark = own ? own.mark : around?.mark ? markLike(around.mark, number) : part.mark
  // The same item read twice is put together again by its title.
  return { ...part, level: 'item', mark, number }
}
