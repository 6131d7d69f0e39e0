import { wordsKey } from '../base/text.ts'
import type { GoalBlock } from './goal-block.ts'
import { isDitto } from './nothing-stands.ts'
import type { RowCell } from './row.ts'

/** The cells of a column for the self-evaluation in a goal's rows. */
const gradeCells = ({ rows }: GoalBlock, heading: string): readonly RowCell[] =>
  rows.flatMap((row) =>
    row.filter((placed) => placed.role === 'evaluation' && placed.heading === heading).map(({ cell }) => cell),
  )

const isRate = (text: string): boolean => /[0-9０-９][%％]/.test(text)

const areOfGoals = (blocks: readonly GoalBlock[], heading: string): boolean =>
  blocks.every((block) => {
    const cells = gradeCells(block, heading)
    const said = new Set(cells.map(({ text }) => wordsKey(text)).filter((key) => !isDitto(key)))
    return said.size === 0 || (said.size === 1 && block.grade === null && !cells.some(({ text }) => isRate(text)))
  })

/** A column merged over the rows of each goal, and one headed 総合評価, is the goals' before another one. */
const likelihood = (blocks: readonly GoalBlock[], heading: string): number => {
  const isMerged = blocks.some((block) => gradeCells(block, heading).some(({ rowSpan }) => rowSpan > 1))
  return (isMerged ? 2 : 0) + (/総合|部|自己|目標/.test(heading) ? 1 : 0)
}

/**
 * The heading of the column whose grades are those of the goals: none differs within a goal, and no goal has its own
 * elsewhere. Null where they differ, or are rates: then each belongs to the item or step of its row.
 */
export const gradeHeadingOfGoals = (blocks: readonly GoalBlock[]): string | null => {
  const placed = blocks.flatMap(({ rows }) => rows.flat())
  const headings = new Set(placed.filter(({ role }) => role === 'evaluation').map(({ heading }) => heading))
  const ofGoals = [...headings].filter((heading) => !/[%％]|率/.test(heading) && areOfGoals(blocks, heading))
  return ofGoals.toSorted((a, b) => likelihood(blocks, b) - likelihood(blocks, a))[0] ?? null
}
