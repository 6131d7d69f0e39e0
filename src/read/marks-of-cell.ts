import { findMarks } from './find-marks.ts'
import { remember } from './remember.ts'
import type { RowCell } from './row.ts'

/** The marks that divide a cell. */
export const marksOfCell = remember((cell: RowCell) => findMarks(cell.text))
