import { findMarks } from './find-marks.ts'
import type { Mark } from './mark.ts'
import { remember } from './remember.ts'
import type { RowCell } from './row.ts'

/** A shorter cell is read again sooner than it is remembered. */
const longCell = 120
const marksOfLongCell = remember((cell: RowCell): readonly Mark[] => findMarks(cell.text))

/** The marks that divide a cell. */
export const marksOfCell = (cell: RowCell): readonly Mark[] =>
  cell.text.length > longCell ? marksOfLongCell(cell) : findMarks(cell.text)
