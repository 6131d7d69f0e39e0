import { interpret } from '../../measure/interpret.ts'
import { type ReadColumn, readColumns } from '../../sheet/kept-line.ts'
import type { Reading } from '../../sheet/reading.ts'
import type { Sheet } from '../../sheet/sheet.ts'
import type { DataTexts } from './data-sheet-with.ts'

export type DataContext = { readonly fiscalYear: Sheet['fiscalYear']; readonly asOf: string | null }

/** What the machine reads in each text of a line; a text that is not there has no reading. */
export const interpretLine = (line: DataTexts, context: DataContext): Readonly<Partial<Record<ReadColumn, Reading>>> =>
  Object.fromEntries(
    readColumns.flatMap((column) => {
      const text = line[column]
      return text === null ? [] : [[column, interpret(text, { ...context, column })] as const]
    }),
  )
