import type { FormView } from '../view/form-view.ts'

/** The legend as one line: 「各部局の自己評価　◎ 計画以上　○ 計画どおり」; '' where the form has none. */
export const legendText = ({ legend, selfEvaluation: { label } }: FormView): string =>
  legend.length === 0 ? '' : [label, ...legend.map(({ mark, meaning }) => `${mark} ${meaning}`)].join('　')
