import type { FormColumn, FormView } from '../view/form-view.ts'
import { paperSizes, pointsPerMillimetre } from './paper-size.ts'

/** What stands between a rule and the words of a cell, both sides together, in points. */
export const cellPadding = 8
/** The width of the goal's number beside the rows, in em. */
export const numberWidth = 2.6

/** How wide a form is on its paper, in points; never less than a few letters. */
export const widthOnPaper = ({ paper: { size, orientation, margins }, font }: FormView): number => {
  const [short, long] = paperSizes[size]
  const side = orientation === 'landscape' ? long : short
  return Math.max((side - margins.left - margins.right) * pointsPerMillimetre, 12 * font.size)
}

/** How many half-width letters fit into a line of a column. */
export const lettersInColumn = (form: FormView, { width }: Pick<FormColumn, 'width'>): number => {
  const beside = form.goalNumber === 'beside-rows' ? numberWidth * form.font.size : 0
  return Math.max(2, Math.floor(((widthOnPaper(form) - beside) * width - cellPadding) / (form.font.size / 2)))
}
