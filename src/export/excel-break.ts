import type { FormView } from '../view/form-view.ts'
import type { ExcelRow } from './excel-cell.ts'
import { paperSizes, pointsPerMillimetre } from './paper-size.ts'

const pageHeight = ({ paper: { size, orientation, margins } }: Pick<FormView, 'paper'>): number => {
  const [short, long] = paperSizes[size]
  const height = orientation === 'portrait' ? long : short
  return (height - margins.top - margins.bottom) * pointsPerMillimetre
}

const heightOf = (rows: readonly ExcelRow[]): number => rows.reduce((sum, { height }) => sum + height, 0)

/** How many rows stay together: those of a goal's title, its headings, its first item and that item's first step. */
const keptRows = 4

export type Broken = {
  readonly rows: readonly ExcelRow[]
  /** How many rows at the top are printed on the first page, and again on each other one if `repeatsHead`. */
  readonly headRows: number
  readonly repeatsHead: boolean
}

/** The rows below which a page ends, so that no goal's title stands at its foot without its first lines. */
export const excelBreaks = (form: Pick<FormView, 'paper'>, { rows, headRows, repeatsHead }: Broken): number[] => {
  const page = pageHeight(form)
  const head = repeatsHead ? heightOf(rows.slice(0, headRows)) : 0
  const breaks: number[] = []
  let used = 0
  let isFresh = true
  rows.forEach(({ height, opensGoal = false }, row) => {
    const needed = opensGoal ? Math.min(heightOf(rows.slice(row, row + keptRows)), page / 2) : height
    if (used + needed > page && !isFresh) {
      if (opensGoal) breaks.push(row - 1)
      used = head
    }
    isFresh = row < headRows
    used += height
  })
  return breaks
}
