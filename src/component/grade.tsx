import type { GradeView } from '../view/show-grade.ts'

/** A self-evaluation: the mark as printed, and its words beside it. */
export const Grade = ({ grade }: { readonly grade: GradeView }) => (
  <span className="inline-flex items-baseline gap-2 whitespace-nowrap">
    {grade.mark !== '' && <span className="text-[1.25em] leading-none font-bold">{grade.mark}</span>}
    {grade.words !== '' && <span className={grade.mark === '' ? 'text-soft' : ''}>{grade.words}</span>}
  </span>
)
