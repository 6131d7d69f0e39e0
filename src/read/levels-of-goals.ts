import type { OutlineCell } from './find-outer-bullet.ts'
import type { GoalBlock } from './goal-block.ts'
import type { Mark, MarkFamily } from './mark.ts'
import { findMarkLevels, type MarkLevels } from './mark-levels.ts'
import { marksOfCell } from './marks-of-cell.ts'

const marksOf = ({ rows }: GoalBlock): readonly Mark[] =>
  rows.flatMap((row) =>
    row.filter(({ role }) => role === 'item' || role === 'action').flatMap(({ cell }) => marksOfCell(cell)),
  )

const itemMarksOf = ({ rows }: GoalBlock): readonly Mark[] =>
  rows.flatMap((row) => row.filter(({ role }) => role === 'item').flatMap(({ cell }) => marksOfCell(cell).slice(0, 1)))

const inBothColumnsOf = ({ rows }: GoalBlock): ReadonlySet<MarkFamily> =>
  new Set(
    rows.flatMap((row) => {
      const [item, step] = (['item', 'action'] as const).map((role) => row.find((each) => each.role === role))
      const family = item && marksOfCell(item.cell)[0]?.family
      return family && family === (step && marksOfCell(step.cell)[0]?.family) ? [family] : []
    }),
  )

const cellsOf = ({ rows }: GoalBlock): readonly OutlineCell[] =>
  rows.flatMap((row) => {
    const beside = row
      .filter(({ role }) => role === 'target' || role === 'progress')
      .map(({ cell }) => marksOfCell(cell))
    return row
      .filter(({ role }) => role === 'item' || role === 'action')
      .map(({ cell }) => {
        const marks = marksOfCell(cell)
        return { marks, startsWithMark: marks[0]?.start === 0, beside }
      })
  })

/** The levels of the marks in each goal of a sheet; a goal that shows one level only is read like the others. */
export const levelsOfGoals = (blocks: readonly GoalBlock[]): readonly MarkLevels[] => {
  const evidence = blocks.map((block) => ({
    marks: marksOf(block),
    itemColumn: itemMarksOf(block),
    hasItemColumn: block.hasItemColumn,
    inBothColumns: inBothColumnsOf(block),
    cells: cellsOf(block),
  }))
  const all = {
    marks: evidence.flatMap(({ marks }) => marks),
    itemColumn: evidence.flatMap(({ itemColumn }) => itemColumn),
    hasItemColumn: evidence.some(({ hasItemColumn }) => hasItemColumn),
    inBothColumns: new Set(evidence.flatMap(({ inBothColumns }) => [...inBothColumns])),
    cells: evidence.flatMap(({ cells }) => cells),
  }
  const ofSheet = findMarkLevels(all, null)
  return evidence.map((each) => findMarkLevels(each, ofSheet))
}
