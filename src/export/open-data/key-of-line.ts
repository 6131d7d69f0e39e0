import type { DataSheet } from '../../sheet/data/data-sheet.ts'
import type { LineRow } from '../../sheet/data/line-column.ts'

export type LineKey = Pick<
  LineRow,
  | 'cityCode'
  | 'cityName'
  | 'sheetNumber'
  | 'sheetId'
  | 'fiscalYear'
  | 'phase'
  | 'asOf'
  | 'goalPosition'
  | 'itemPosition'
  | 'stepPosition'
>

/** Where a line stands: each counted from 0; null: the row is of what is above it. */
export type LinePosition = readonly [goal: number | null, item: number | null, step: number | null]

const counted = (position: number | null): number | null => (position === null ? null : position + 1)

/** What every row begins with: whose it is, and the line's place in its sheet, counted from 1. */
export const keyOfLine = (sheet: DataSheet, sheetIndex: number, [goal, item, step]: LinePosition): LineKey => ({
  cityCode: sheet.cityCode ?? null,
  cityName: sheet.cityName ?? null,
  sheetNumber: sheetIndex + 1,
  sheetId: sheet.id ?? null,
  fiscalYear: sheet.fiscalYear,
  phase: sheet.phase,
  asOf: sheet.asOf ?? null,
  goalPosition: counted(goal),
  itemPosition: counted(item),
  stepPosition: counted(step),
})
