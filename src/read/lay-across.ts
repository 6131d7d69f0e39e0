import { foldWidth } from '../base/text.ts'
import { firstMark } from './first-mark.ts'
import { headingRole } from './heading-role.ts'
import type { HeadingRole } from './heading-words.ts'
import { type Labelled, type LabelledRow, readLabelledRow } from './labelled-row.ts'
import type { Row, RowCell } from './row.ts'

type Entry = Labelled & { readonly group: RowCell | null }
type Record = { readonly entries: Entry[]; readonly group: RowCell | null }

const paired: ReadonlySet<HeadingRole> = new Set(['item', 'action', 'target', 'progress'])
const isPaired = ({ role }: Entry): boolean => paired.has(role)
const opensRecord = ({ role }: Entry): boolean => role === 'item' || role === 'action'
const isOfGoal = ({ role }: Entry): boolean => role === 'goal' || role === 'number'

/** 「取組①」: a word and a mark, which is that of the item beside it. */
const groupMark = /^(?:重点)?(?:取組(?:み|項目)?|項目|事業|No\.?)?\s*([①-⑳]|\([0-9]{1,2}\)|[0-9]{1,2}|[ア-オ])\s*$/

const rowOf = (cells: readonly RowCell[]): Row => ({ kind: 'table', isGrid: true, cells })
const at = (cell: RowCell, column: number): RowCell => ({ ...cell, column, columnSpan: 1, rowSpan: 1 })

/** What stands left of a record names its item, or gives it its mark. */
const groupEntry = (group: RowCell): readonly Entry[] => {
  const mark = groupMark.exec(foldWidth(group.text))?.[1]
  const label = (text: string): RowCell => ({ ...group, text })
  if (mark) return [{ role: 'number', label: label('項番'), values: [{ ...group, text: mark }], group }]
  return headingRole(group.text) === null ? [{ role: 'item', label: label('取組項目'), values: [group], group }] : []
}

/** A record as a row of headings with its values below. */
const layRecord = ({ entries, group }: Record): readonly Row[] => {
  if (!entries.some(isPaired)) return entries.map(({ label, values }) => rowOf([label, ...values]))
  const all = [...(group ? groupEntry(group) : []), ...entries]
  const count = Math.max(1, ...entries.map(({ values }) => values.length))
  const content = Array.from({ length: count }, (_, index) =>
    all.flatMap(({ values }, column) => {
      const value = values[index] ?? (values.length === 1 && index > 0 ? undefined : values[index])
      return value ? [at(value, column)] : []
    }),
  )
  const heads = all.map(({ label }, column) => at(label, column))
  return [rowOf(heads), ...content.filter((cells) => cells.length > 0).map(rowOf)]
}

/** What is said of the whole goal stands before its first item, or after its last one and nowhere else. */
const isBeside = (entries: readonly Entry[], index: number, record: Record): boolean => {
  const entry = entries[index]
  if (!entry || isPaired(entry)) return false
  if (!record.entries.some(isPaired)) return record.group === null
  if (entry.group !== null || entry.role === 'section') return false
  const next = entries.slice(index + 1).find((each) => opensRecord(each) || isOfGoal(each))
  const isLast = next === undefined || isOfGoal(next)
  const goal = entries.slice(0, index).findLastIndex(isOfGoal)
  const wasBefore = entries.slice(goal + 1, index).some(({ label }) => label.text === entry.label.text)
  return isLast && !wasBefore
}

const layRun = (entries: readonly Entry[]): readonly Row[] => {
  const rows: Row[] = []
  let record: Record = { entries: [], group: null }
  const flush = (group: RowCell | null) => {
    rows.push(...layRecord(record))
    record = { entries: [], group }
  }
  entries.forEach((entry, index) => {
    const hasOpened = record.entries.some((each) => each.role === entry.role || (isPaired(each) && !opensRecord(each)))
    if (entry.group !== record.group) flush(entry.group)
    else if (opensRecord(entry) && hasOpened) flush(entry.group)
    if (isOfGoal(entry) || isBeside(entries, index, record)) {
      flush(null)
      rows.push(rowOf([entry.label, ...entry.values]))
    } else record.entries.push(entry)
  })
  flush(null)
  return rows
}

/** 「目標」 before the first item, where another target follows, is the goal: 「目標 | 移住の推進」, 「取組 | …」, 「数値目標 | …」. */
const nameGoal = (entries: readonly Entry[]): readonly Entry[] => {
  const at = entries.findIndex(isPaired)
  const first = entries[at]
  const isBare = first?.role === 'target' && /^目標名?$/.test(first.label.text.replace(/\s/g, ''))
  const isFollowed = entries.slice(at + 1).some(({ role }) => role === 'target' || role === 'item')
  if (!isBare || !isFollowed) return entries
  // The next block of the form says it in the same way, in front of its items.
  const isAgain = ({ role, label }: Entry, index: number): boolean => {
    const [before, next] = [entries[index - 1], entries.slice(index + 1).find(isPaired)]
    const isBeforeItems = next !== undefined && opensRecord(next) && before !== undefined && !opensRecord(before)
    return role === 'target' && label.text === first.label.text && isBeforeItems
  }
  return entries.map((entry, index) => (index === at || isAgain(entry, index) ? { ...entry, role: 'goal' } : entry))
}

const longestLabel = 15

/** Between labels that are known, a short cell left of another one is a label too. */
const readUnknown = ({ kind, cells }: Row): LabelledRow | null => {
  const [label, value, more] = cells
  if (kind !== 'table' || !label || !value || more || label.text.length > longestLabel) return null
  if (firstMark(label.text) || /[。\n]/.test(label.text) || label.column !== 0) return null
  return { group: null, entries: [{ role: 'extra', label, values: [value] }] }
}

/** A label alone in its row has its words in the next one. */
const valueBelow = ({ kind, cells }: Row, { values, label }: Entry): RowCell | null => {
  const [cell, second] = cells
  if (!cell || second || kind !== 'table' || values.length > 0 || cell.column !== label.column) return null
  return headingRole(cell.text) === null ? cell : null
}

/** The rows from `start` on that are labelled, with the group each stands in. */
const runFrom = (
  rows: readonly Row[],
  start: number,
): { readonly entries: readonly Entry[]; readonly length: number } => {
  const entries: Entry[] = []
  let group: RowCell | null = null
  let groupEnd = 0
  let length = 0
  for (let index = start; index < rows.length; index++) {
    const row = rows[index]
    const waiting = entries.at(-1)
    const below = row && waiting ? valueBelow(row, waiting) : null
    if (waiting && below) {
      entries[entries.length - 1] = { ...waiting, values: [below] }
      length = index - start + 1
      continue
    }
    const read: LabelledRow | null = row ? (readLabelledRow(row) ?? (length > 0 ? readUnknown(row) : null)) : null
    if (!read) break
    if (read.group) {
      group = read.group
      groupEnd = index + read.group.rowSpan
    } else if (index >= groupEnd) group = null
    for (const entry of read.entries) entries.push({ ...entry, group })
    length = index - start + 1
  }
  return { entries, length }
}

/**
 * Forms whose labels stand at the left (「取組内容 | …」, 「目標値 | …」, 「実績 | …」 below each other) are laid across: a row of
 * headings with its values below. All other rows stay as they are.
 */
export const layAcross = (rows: readonly Row[]): readonly Row[] => {
  const laid: Row[] = []
  for (let index = 0; index < rows.length; ) {
    const row = rows[index]
    if (!row) break
    const { entries, length } = readLabelledRow(row) ? runFrom(rows, index) : { entries: [], length: 0 }
    const kinds = new Set(entries.filter(isPaired).map(({ role }) => role))
    if (kinds.size >= 2) laid.push(...layRun(nameGoal(entries)))
    else laid.push(...rows.slice(index, index + Math.max(1, length)))
    index += Math.max(1, length)
  }
  return laid
}
