import { wordsKey } from '../base/text.ts'
import type { GoalBlock } from './goal-block.ts'
import { isDitto } from './nothing-stands.ts'
import type { RowCell } from './row.ts'

/** The cells of the column for the self-evaluation in a goal's rows. */
const gradeCells = ({ rows }: GoalBlock): readonly RowCell[] =>
  rows.flatMap((row) => row.filter(({ role }) => role === 'evaluation').map(({ cell }) => cell))

const isRate = (text: string): boolean => /[0-9０-９][%％]/.test(text)

/**
 * Whether the grades in a sheet's rows are those of the goals: none differs within a goal, and no goal has its own
 * elsewhere. Where they differ, or are rates, each belongs to the item or step of its row.
 */
export const gradesAreOfGoals = (blocks: readonly GoalBlock[]): boolean =>
  blocks.every((block) => {
    const cells = gradeCells(block)
    const said = new Set(cells.map(({ text }) => wordsKey(text)).filter((key) => !isDitto(key)))
    return said.size === 0 || (said.size === 1 && block.grade === null && !cells.some(({ text }) => isRate(text)))
  })
