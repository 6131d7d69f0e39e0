import { findMarks } from './find-marks.ts'
import type { Mark } from './mark.ts'
import type { RowCell } from './row.ts'

// A cell is asked for its marks at every stage; they are found once. Nothing is remembered between documents; a WeakMap
// would see to that too, but costs the collector more than all the reading.
const known = new Map<RowCell, readonly Mark[]>()

/** The marks that divide a cell. */
export const marksOfCell = (cell: RowCell): readonly Mark[] => {
  const found = known.get(cell)
  if (found) return found
  const marks = findMarks(cell.text)
  known.set(cell, marks)
  return marks
}

/** Forgets the marks of a document that has been read. */
export const forgetMarks = (): void => known.clear()
