import type { Phase } from '../sheet/phase.ts'
import { gradeMeaning, type SelfEvaluationScale } from '../sheet/self-evaluation.ts'

/** A self-evaluation as a page shows it: the mark as printed, with its words in the city's scale. */
export type GradeView = { readonly mark: string; readonly words: string }

/** What is said of a mark: nothing where the city has told no scale, for its meaning is not ours to make up. */
export const gradeWords = (scale: SelfEvaluationScale | null, mark: string): string =>
  scale ? (gradeMeaning(scale, mark) ?? '区分にない印') : ''

/** 「○」 in the city's scale is 「○ 計画どおり」; a goal without a mark says so, and why where the phase tells. */
export const showGrade = (scale: SelfEvaluationScale | null, phase: Phase, mark: string | null): GradeView => {
  if (mark !== null) return { mark, words: gradeWords(scale, mark) }
  return { mark: '', words: phase === 'initial' ? '当初は評価なし' : '記載なし' }
}
