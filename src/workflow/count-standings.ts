import { rollUp } from '../measure/roll-up/roll-up.ts'
import type { PublishedMeasure, PublishedMeasures, SheetStandings } from '../sheet/published-measure.ts'
import type { Goal, Sheet } from '../sheet/sheet.ts'

/** The lines of a goal: its steps, and those of its items that have a target or progress of their own. */
const linesOf = (goal: Goal, measures: PublishedMeasures): readonly (readonly PublishedMeasure[])[] =>
  goal.items.flatMap((item) => {
    const own = item.target !== null || item.progress !== null ? [item] : []
    return [...own, ...item.steps].map(({ id }) => measures[id ?? ''] ?? [])
  })

/** How the lines of a sheet stand, and those of each of its goals. */
export const countStandings = (sheet: Sheet, measures: PublishedMeasures): SheetStandings => {
  const goals = sheet.goals.map((goal) => linesOf(goal, measures))
  return { sheet: rollUp(goals.flat()).counts, goals: goals.map((lines) => rollUp(lines).counts) }
}
