import type { SheetFinding } from '../../sheet/sheet-finding.ts'
import { doubtOf } from '../reading-doubt.ts'

/** Where something in a table of data is not as it should be: the file, the line, the column. */
export type TablePlace = { readonly source: string; readonly line: number }

/** A cell, row or column that does not fit; `words` says which: 「指標の番号: abc」. */
export const tableFault = (place: TablePlace, words: string): SheetFinding =>
  doubtOf('data-not-valid', place, {}, { words })
