import { foldWidth } from '../base/text.ts'
import { firstMark } from './first-mark.ts'
import { headingRole } from './heading-role.ts'
import { isLegend } from './is-legend.ts'
import type { PlacedCell } from './place-cells.ts'
import type { RowCell } from './row.ts'

const labelled =
  /^[\s・○●【[（(]*([^:：】\])）\s][^:：】\])）]{0,19})(?:[】\])）]?\s*[:：]|(?<=【[^】]*)】)\s*(\S[\s\S]*)$/
const lineRoles = new Set(['target', 'progress', 'evaluation', 'section', 'remark'])

/**
 * The column of a line that stands outside all tables: 「目標：年3回」 and 「【目標】年3回」 are targets, 「(1) 相談会の開催」 begins a row.
 * Null where nothing says what the line is; beside tables only a label does.
 */
export const placeLine = (cell: RowCell, besideTables: boolean): PlacedCell | null => {
  const found = labelled.exec(cell.text)
  const role = found && !isLegend(cell.text) ? headingRole(found[1] ?? '') : null
  if (found && role && lineRoles.has(role)) {
    return { role, heading: found[1] ?? '', cell: { ...cell, text: (found[2] ?? '').trim() } }
  }
  const isNote = /^\s*(?:※|\(?注|備考|以上$)/.test(foldWidth(cell.text))
  if (besideTables || isNote || firstMark(cell.text) === null) return null
  return { role: 'action', heading: '', cell }
}
