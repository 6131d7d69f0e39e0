import type { SelfEvaluationScale } from '../sheet/self-evaluation.ts'
import { gradeWords } from './show-grade.ts'

/** How many goals carry a grade. */
export type GradeCount = { readonly mark: string; readonly words: string; readonly count: number }

/**
 * Counts self-evaluations in the order of the city's scale, then marks the scale does not have, then goals without one:
 * ['○', '○', null] is ○ 2, 記載なし 1. Grades nobody gave are left in with 0, so that the scale is seen whole.
 */
export const showGradeTally = (
  scale: SelfEvaluationScale | null,
  marks: readonly (string | null)[],
): readonly GradeCount[] => {
  const known = scale ? [...scale.grades, scale.notJudgeable] : []
  const counted = new Map<string | null, number>()
  for (const mark of marks) counted.set(mark, (counted.get(mark) ?? 0) + 1)
  const unknown = [...counted.keys()].flatMap((mark) =>
    mark === null || known.some((grade) => grade.mark === mark) ? [] : mark,
  )
  const grades = [...known, ...unknown.map((mark) => ({ mark, meaning: gradeWords(scale, mark) }))]
  return [
    ...grades.map(({ mark, meaning }) => ({ mark, words: meaning, count: counted.get(mark) ?? 0 })),
    ...(counted.has(null) ? [{ mark: '', words: '記載なし', count: counted.get(null) ?? 0 }] : []),
  ]
}
