import type { Phase } from '../sheet/phase.ts'
import { gradeMeaning, type SelfEvaluationScale } from '../sheet/self-evaluation.ts'

/** A self-evaluation as a page shows it: the mark as printed, never without its words. */
export type GradeView = { readonly mark: string; readonly words: string }

/** Said of a mark that the city's scale does not have. */
export const unknownMark = '区分にない印'

/** 「○」 in the city's scale is 「○ 計画どおり」; a goal without a mark says so, and why where the phase tells. */
export const showGrade = (scale: SelfEvaluationScale | null, phase: Phase, mark: string | null): GradeView => {
  if (mark !== null) return { mark, words: gradeMeaning(scale, mark) ?? unknownMark }
  return { mark: '', words: phase === 'initial' ? '当初は評価なし' : '記載なし' }
}
