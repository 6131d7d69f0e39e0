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
  for (const row of rows) {
    let at = findRestart(row)
    while (at > 0) {
      row.outline = partAt(row, at, titled, findings)
      at = findRestart(row)
    }
  }
}

/** Where a step is followed by a step (1) and has no target or progress of its own: it is a title. */
const findRestart = ({ outline, cells }: GoalRow): number =>
  outline.findIndex((part, index) => {
    const next = outline[index + 1]
    if (part.level !== 'step' || part.number < 2 || next?.level !== 'step' || next.number !== 1) return false
    return !cells.some(({ parts }) => isPairedBeforeRestart(parts, part.number))
  })

const isPairedBeforeRestart = (parts: readonly Part[], number: number): boolean => {
  for (const [index, part] of parts.entries()) {
    if (part.level !== 'step') continue
    if (part.number === number) return parts[index + 1]?.number !== 1 || parts[index + 1]?.level !== 'step'
    if (part.number === 1 && index > 0 && parts.slice(0, index).some(({ level }) => level === 'step')) return false
  }
  return false
}

const partAt = (
  row: GoalRow,
  at: number,
  titled: ReadonlyMap<string, Part>,
  findings: SheetFinding[],
): readonly Part[] => {
  const { outline } = row
  const part = outline[at]
  if (!part) return outline
  const around = outline.slice(0, at).findLast(({ level }) => level === 'item')
  const detail = { mark: part.mark ?? '', words: part.text }
  findings.push(doubtOf('item-inside-other-item', part.place, { item: around?.mark ?? null, column: 'action' }, detail))
  const own = titled.get(wordsKey(part.text))
  const number = own?.number ?? (around ? around.number + 1 : 0)
  const mark = own ? own.mark : around?.mark ? markLike(around.mark, number) : part.mark
  // The same item read twice is put together again by its title.
  return outline.with(at, { ...part, level: 'item', mark, number })
}
