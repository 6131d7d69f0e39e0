import type { DataType } from '../../sheet/data/data-column.ts'
import { unguardText } from '../../sheet/data/guarded-text.ts'

const number = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i

/** What a cell holds, null where it is empty, undefined where it does not fit its column: `readCell('12', 'integer')` is 12. */
export const readCell = (cell: string, type: DataType): string | number | boolean | null | undefined => {
  if (cell === '') return null
  if (type === 'number' || type === 'integer') {
    const value = number.test(cell) ? Number(cell) : Number.NaN
    const fits = type === 'integer' ? Number.isSafeInteger(value) : Number.isFinite(value)
    return fits ? value : undefined
  }
  // A spreadsheet that saves the file again writes TRUE.
  if (type === 'boolean')
    return cell.toLowerCase() === 'true' ? true : cell.toLowerCase() === 'false' ? false : undefined
  const text = unguardText(cell)
  return typeof type === 'string' || type.includes(text) ? text : undefined
}
