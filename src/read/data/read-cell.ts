import type { DataType } from '../../sheet/data/data-column.ts'
import { isGuarded, unguardText } from '../../sheet/data/guarded-text.ts'

// A spreadsheet takes the zero from 012025.
const cityCode = /^\d{6}$/
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
  // We never wrote such a cell: a spreadsheet made another word of ours, and which it was is lost.
  if (!isGuarded(cell)) return undefined
  const text = unguardText(cell)
  if (type === 'code') return cityCode.test(text) ? text : undefined
  return typeof type === 'string' || type.includes(text) ? text : undefined
}
