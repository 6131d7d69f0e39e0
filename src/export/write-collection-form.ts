import type { FormView } from '../view/form-view.ts'
import { collectionInstruction } from '../view/message/excel-words.ts'
import { type ExcelOptions, writeExcel } from './write-excel.ts'

export type CollectionFormOptions = Pick<ExcelOptions, 'entries'> & {
  /** The day until which it shall come back: 2025-10-31; null: not said. */
  readonly due: string | null
  /** What the city has to say beside that; '' or missing: nothing. */
  readonly words?: string
  /** The id of the sheet; null where it was never kept. */
  readonly sheetId: string | null
}

/**
 * The workbook that is sent to a department to be filled in and sent back: its form as it stands now, a line that says
 * what to do, the cells of the phase coloured and open, and the ids of all parts in a hidden column. The ids only help:
 * what comes back without them is read by its words.
 */
export const writeCollectionForm = (form: FormView, options: CollectionFormOptions): Promise<Uint8Array> => {
  const { due, words, sheetId, ...entries } = options
  return writeExcel(form, {
    ...entries,
    isColoured: true,
    instruction: collectionInstruction(due, words),
    ids: { sheet: sheetId },
  })
}
