import type { DataItem, DataSheet, DataStep } from '../../sheet/data/data-sheet.ts'
import { keyOfLine, type LineKey } from './key-of-line.ts'

export type KeyedLine = { readonly key: LineKey; readonly line: DataItem | DataStep }

/** Every item and step of some sheets in their order, each with where it stands. */
export const linesOfSheets = (sheets: readonly DataSheet[]): readonly KeyedLine[] =>
  sheets.flatMap((sheet, sheetIndex) =>
    sheet.goals.flatMap(({ items }, goal) =>
      items.flatMap((line, item) => [
        { key: keyOfLine(sheet, sheetIndex, [goal, item, null]), line },
        ...line.steps.map((each, step) => ({ key: keyOfLine(sheet, sheetIndex, [goal, item, step]), line: each })),
      ]),
    ),
  )
