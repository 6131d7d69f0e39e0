import type { Place } from '../../base/place.ts'
import { columnLabel } from './column-label.ts'

const goalName = (goal: string): string => (goal.startsWith('?') ? `${goal.slice(1)}番目の目標` : `目標${goal}`)

/** Which part of a sheet a place names: 「目標2 ①(3) 進捗状況」. Empty when it names none. */
export const partName = ({ goal, item, step, column }: Place): string =>
  [goal && goalName(goal), `${item ?? ''}${step ?? ''}`, column && columnLabel(column)].filter(Boolean).join(' ')
