import { done, type Result, refuse } from '../base/result.ts'
import type { RefusalOf } from '../sheet/refusal.ts'
import { continuities } from '../sheet/sheet.ts'
import { findCell } from '../store/draft/find-cell.ts'
import type { CellKey } from '../store/draft/find-cell-history.ts'
import { findPartKind } from '../store/draft/find-part-kind.ts'
import type { PartKind } from '../store/draft/part.ts'
import { partColumns } from '../store/draft/split-sheet.ts'
import type { Command } from './command.ts'
import { findUnkeepableText } from './find-unkeepable-text.ts'
import { putContent } from './put-content.ts'

export type CellEdit = {
  readonly partId: string
  /** `target`, `progress`, …; `extra.担当課` for a column beyond the form's own. */
  readonly column: string
  /** Null empties the cell. */
  readonly text: string | null
  /** The version that the acting person saw; 0 for a cell never written. */
  readonly version: number
}
export type WriteCellRefusal = RefusalOf<
  'part-not-found' | 'column-not-known' | 'text-not-fitting' | 'text-not-keepable' | 'changed-by-other'
>

/** Whether a column is one of the city's own: `extra.担当課`. */
export const isExtra = (column: string): boolean => /^extra\../s.test(column)
/** An extra column written here first stands after those that came with a document. */
export const afterPrinted = 999

const isColumnOf = (kind: PartKind, column: string): boolean =>
  partColumns[kind].some((own) => own === column) || (kind !== 'sheet' && isExtra(column))

const fits = (column: string, text: string | null): boolean => {
  if (text === null) return true
  if (column === 'number') return /^[0-9]{1,9}$/.test(text)
  return column !== 'continuity' || continuities.some((continuity) => continuity === text)
}

/** Whether a text can stand in a column of a part: a goal's number is a number, a continuity 新規 or 継続. */
export const mayStandIn = (
  kind: PartKind | null,
  { column, text }: Pick<CellEdit, 'column' | 'text'>,
): Result<null, RefusalOf<'part-not-found' | 'column-not-known' | 'text-not-fitting' | 'text-not-keepable'>> => {
  if (kind === null) return refuse({ kind: 'part-not-found' })
  if (!isColumnOf(kind, column)) return refuse({ kind: 'column-not-known', column })
  if (!fits(column, text)) return refuse({ kind: 'text-not-fitting', column })
  const where = findUnkeepableText({ column, text })
  return where === null ? done(null) : refuse({ kind: 'text-not-keepable', where })
}

/**
 * Writes one cell inside a command, with its history; `revision` is the one of the sheet that this makes. A text written
 * by hand has no place in a document any more. A text that is the same already is no change.
 */
export const writeCell = async (
  command: Command,
  key: CellKey & { readonly revision: number },
  edit: CellEdit,
): Promise<Result<{ readonly version: number; readonly changed: boolean }, WriteCellRefusal>> => {
  const { tx, city } = command
  const decided = mayStandIn(await findPartKind(tx, city, key), edit)
  if (!decided.ok) return decided
  const stored = await findCell(tx, city, key)
  const { text: now, version: versionNow } = stored
  if (versionNow !== edit.version)
    return refuse({ kind: 'changed-by-other', stored: { text: now, version: versionNow } })
  if (now === edit.text) return done({ version: versionNow, changed: false })
  const { partId, column, text } = edit
  const version = versionNow + 1
  const position = stored.position ?? (isExtra(column) ? afterPrinted : 0)
  await putContent(command, {
    ...key,
    parts: [],
    cells: [{ partId, column, position, text, place: null, version }],
    changes: [{ partId, column, before: now, after: text }],
  })
  return done({ version, changed: true })
}
