import type { ReceivedCellKey } from '../../sheet/received-sheet.ts'
import type { ActionItem, ActionStep, ExtraColumns, Goal, Sheet } from '../../sheet/sheet.ts'

const partOf = (sheet: Sheet, part: string): Sheet | Goal | ActionItem | ActionStep | undefined => {
  if (part === 'sheet') return sheet
  const [goal, item, step] = part.split('.').map(Number)
  const found = goal === undefined ? undefined : sheet.goals[goal]
  if (item === undefined) return found
  const own = found?.items[item]
  return step === undefined ? own : own?.steps[step]
}

const textIn = (
  words: Readonly<Record<string, unknown>> & { readonly extra?: ExtraColumns },
  column: string,
): string => {
  if (column.startsWith('extra.')) return words.extra?.[column.slice('extra.'.length)] ?? ''
  const text = words[column]
  return typeof text === 'string' || typeof text === 'number' ? String(text) : ''
}

/** What stands in a cell of a received sheet: the cell `progress` of the part `0.1.0`, the first step of the second item. */
export const textOfCell = (sheet: Sheet, { part, column }: ReceivedCellKey): string => {
  const found = partOf(sheet, part)
  return found ? textIn(found, column) : ''
}
