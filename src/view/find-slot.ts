import type { Place } from '../base/place.ts'
import { extraKey } from './form-column.ts'
import type { FormCell, FormColumn, FormGoal, FormRow, FormView } from './form-view.ts'

export type GoalPart = 'title' | 'selfEvaluation'

/** Where on a sheet's page a finding stands: beside a cell, beside a goal's head, or above the sheet. */
export type Slot =
  /** `column` is the key of one of the form's columns. */
  | { readonly kind: 'cell'; readonly row: string; readonly column: string }
  | { readonly kind: 'goal'; readonly goal: string; readonly part: GoalPart }
  | { readonly kind: 'sheet' }

/** A row or goal with the words by which a place may name it. */
type Known = Pick<Place, 'goal' | 'item' | 'step'> & { readonly slot: Slot; readonly row: FormRow | null }

const cellsOf = ({ action, target, progress }: FormRow): readonly FormCell[] => [action, target, progress]

// Where the sheet came from a document, its cells carry the words the reader used; else the marks themselves are used.
const rowWords = (goal: FormGoal, goalWords: string, index: number): Pick<Place, 'goal' | 'item' | 'step'> => {
  const row = goal.rows[index]
  const place = row && cellsOf(row).find((cell) => cell.place?.goal !== undefined)?.place
  if (place) return place
  const item = goal.rows.slice(0, index + 1).findLast(({ level }) => level === 'item')
  return { goal: goalWords, item: item?.mark ?? '', ...(row?.level === 'step' ? { step: row.mark } : {}) }
}

const goalWordsOf = (goal: FormGoal, index: number): string => {
  const places = [...Object.values(goal.places), ...goal.rows.flatMap(cellsOf).map(({ place }) => place)]
  return places.find((place) => place?.goal !== undefined)?.goal ?? (goal.number || `?${index + 1}`)
}

const knownOf = (goal: FormGoal, index: number): readonly Known[] => {
  const words = goalWordsOf(goal, index)
  const rows = goal.rows.map((row, rowIndex): Known => {
    const { item, step } = rowWords(goal, words, rowIndex)
    const slot = { kind: 'cell', row: row.key, column: 'action' } as const
    return { goal: words, ...(item === undefined ? {} : { item }), ...(step === undefined ? {} : { step }), slot, row }
  })
  return [{ goal: words, slot: { kind: 'goal', goal: goal.key, part: 'title' }, row: null }, ...rows]
}

// A column of the city's own is named by its heading. What is odd about one that is not shown stands beside the line's words.
const columnOf = (columns: readonly FormColumn[], named: string): string | undefined =>
  columns.find(({ key }) => key === named || key === extraKey(named))?.key

const inColumn = ({ slot }: Known, named: string | undefined, { columns }: FormView): Slot => {
  if (named === undefined) return slot
  if (slot.kind === 'cell') return { ...slot, column: columnOf(columns, named) ?? slot.column }
  return slot.kind === 'goal' && named.startsWith('selfEvaluation') ? { ...slot, part: 'selfEvaluation' } : slot
}

const onSameLine = (known: Known, place: Place): boolean =>
  known.row !== null &&
  cellsOf(known.row).some((cell) => cell.place?.line === place.line && cell.place?.cell === place.cell)

/**
 * Finds where a finding belongs on a form: its step, else its item, else its goal, else the sheet as a whole. Where two
 * rows carry the same mark, the one that stands at the same place of the file is meant.
 */
export const findSlot = (form: FormView, place: Place): Slot => {
  const known = form.goals.flatMap(knownOf).filter(({ goal }) => goal === place.goal)
  const ways: readonly ((one: Known) => boolean)[] = [
    (one) => one.item === place.item && one.step === place.step,
    (one) => one.item === place.item && one.step === undefined,
    (one) => one.item === undefined,
  ]
  for (const way of ways) {
    const candidates = known.filter(way)
    const found = candidates.find((one) => onSameLine(one, place)) ?? candidates[0]
    if (found) return inColumn(found, place.column, form)
  }
  return { kind: 'sheet' }
}
