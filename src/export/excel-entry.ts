import type { Phase } from '../sheet/phase.ts'

const reported = ['progress', 'grade', 'remark'] as const

/** The columns a department writes in, by phase; what was agreed in 当初 stays as it is in the reports. */
export const entriesOfPhase: Readonly<Record<Phase, readonly string[]>> = {
  initial: ['title', 'action', 'target', 'section', 'extra', ...reported],
  midyear: reported,
  final: reported,
}
