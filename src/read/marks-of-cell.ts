import { findMarks } from './find-marks.ts'
import type { Mark } from './mark.ts'
import type { RowCell } from './row.ts'

// A long cell is asked for its marks at every stage; they are found once. Nothing else is remembered between documents.
const known = new WeakMap<RowCell, readonly Mark[]>()

/** The marks that divide a cell. */
export const marksOfCell = (cell: RowCell): readonly Mark[] => {
  const found = known.get(cell) ?? findMarks(cell.text)
  known.set(cell, found)
  return found
}
