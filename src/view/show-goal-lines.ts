import type { Phase } from '../sheet/phase.ts'
import type { SelfEvaluationScale } from '../sheet/self-evaluation.ts'
import { type GradeView, showGrade } from './show-grade.ts'

/** The goals of a sheet are counted in their order, for a number may be missing or stand twice. */
export const goalAnchor = (index: number): string => `goal-${index + 1}`

/** A goal as one line of a list. */
export type GoalLine = {
  /** The goal's place in the sheet's page: `goal-1` for the first one. */
  readonly anchor: string
  /** Empty when the goal has none. */
  readonly number: string
  readonly title: string
  /** Null in 当初, when nothing is asked yet. */
  readonly grade: GradeView | null
}

type ListedGoal = {
  readonly number: number | null
  readonly title: string | null
  readonly selfEvaluation: string | null
}

/** A sheet's goals as lines: number, title, self-evaluation with its word. A title that is not there says so. */
export const showGoalLines = (
  goals: readonly ListedGoal[],
  phase: Phase,
  scale: SelfEvaluationScale | null,
): readonly GoalLine[] =>
  goals.map((goal, index) => ({
    anchor: goalAnchor(index),
    number: goal.number === null ? '' : String(goal.number),
    title: goal.title ?? '（題名の記載なし）',
    grade: phase === 'initial' && goal.selfEvaluation === null ? null : showGrade(scale, phase, goal.selfEvaluation),
  }))
