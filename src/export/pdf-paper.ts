import type { FormColumn, FormView } from '../view/form-view.ts'

/** What the template sets on each page; lengths in mm. */
export type PdfPaper = {
  readonly paper: FormView['paper']['size']
  readonly flipped: boolean
  readonly margins: FormView['paper']['margins']
}

const pointsPerMillimetre = 72 / 25.4
const shortSide = { a4: 210, a3: 297 } as const
const longSide = { a4: 297, a3: 420 } as const
/** What stands between a rule and the words of a cell, both sides together, as in the template. */
const inset = 8
/** The width of the goal's number beside the rows, in em, as in the template. */
export const numberWidth = 2.6

export const pdfPaper = ({ paper: { size, orientation, margins } }: Pick<FormView, 'paper'>): PdfPaper => ({
  paper: size,
  flipped: orientation === 'landscape',
  margins,
})

/** How wide the words of a form may be on its paper, in points; never less than a few letters. */
export const textWidthOfPaper = ({ paper: { size, orientation, margins }, font }: FormView): number => {
  const side = orientation === 'landscape' ? longSide[size] : shortSide[size]
  return Math.max((side - margins.left - margins.right) * pointsPerMillimetre, 12 * font.size)
}

/** How many half-width letters fit into a line of a column. */
export const lettersInColumn = (form: FormView, { width }: Pick<FormColumn, 'width'>): number => {
  const beside = form.goalNumber === 'beside-rows' ? numberWidth * form.font.size : 0
  return Math.max(2, Math.floor(((textWidthOfPaper(form) - beside) * width - inset) / (form.font.size / 2)))
}
