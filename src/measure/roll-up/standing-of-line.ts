import type { Measure, Standing } from '../../sheet/measure.ts'

// What is worst comes first: one missed number is not made good by another that is met.
const gravest: readonly Standing[] = ['missed', 'behind', 'not-started', 'not-judgeable', 'planned', 'on-pace', 'met']

/**
 * The standing of a line with several measures: the gravest of them, so that a line is met only when all its numbers are.
 * One that nobody can judge weighs more than one on its way, for unknown is not well. Null: the line has no measure.
 */
export const standingOfLine = (measures: readonly Pick<Measure, 'standing'>[]): Standing | null =>
  gravest.find((standing) => measures.some((measure) => measure.standing === standing)) ?? null
