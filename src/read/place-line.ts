import { firstMark } from './first-mark.ts'
import { isNote } from './is-note.ts'
import type { PlacedCell } from './place-cells.ts'
import { readFieldLabel } from './read-fields.ts'
import type { RowCell } from './row.ts'

const labelled = /^[\s・○●【[（(]*([^:：】\])）\s][^:：】\])）]{0,19})[】\])）]?\s*[:：]\s*(\S[\s\S]*)$/
const bracketed = /^\s*[【[［〔〈<]([^】\]］〕〉>]{2,16})[】\]］〕〉>]\s*(\S[\s\S]*)$/
const spaced = /^([^\s:：]{2,12})[\s\u3000]+(\S[\s\S]*)$/
const lineRoles = new Set(['item', 'action', 'target', 'progress', 'evaluation', 'section', 'remark'])

/**
 * The column of a line that stands outside all tables: 「目標：年3回」 and 「【目標】年3回」 are targets, 「(1) 相談会の開催」 begins a row.
 * Null where nothing says what the line is; beside tables only a label does.
 */
export const placeLine = (cell: RowCell, besideTables: boolean): PlacedCell | null => {
  if (isNote(cell.text)) return null
  for (const form of [labelled, bracketed, spaced]) {
    const [, label = '', words = ''] = form.exec(cell.text) ?? []
    const read = label === '' ? null : readFieldLabel({ ...cell, text: label })
    const role = read?.role
    if (role && (lineRoles.has(role) || (role === 'extra' && form !== spaced)))
      return {
        role,
        heading: read.heading,
        cell: { ...cell, text: words.trim() },
        ...(read.mark !== undefined && (role === 'item' || role === 'action') && { mark: read.mark }),
      }
  }
  if (besideTables || firstMark(cell.text) === null) return null
  return { role: 'action', heading: '', cell }
}
