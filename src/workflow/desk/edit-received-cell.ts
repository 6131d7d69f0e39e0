import { done, type Result } from '../../base/result.ts'
import type { ReceivedCellKey, SheetDecision } from '../../sheet/received-sheet.ts'
import type { RefusalOf } from '../../sheet/refusal.ts'
import { splitSheet } from '../../store/draft/split-sheet.ts'
import type { ReceivedRow } from '../../store/reception/received-row.ts'
import type { Actor, Workplace } from '../workplace.ts'
import { mayStandIn } from '../write-cell.ts'
import { type DecideRefusal, decideReceived, type ReceivedDecided, type ReceivedSeen } from './decide-received.ts'
import { decisionKey } from './decision-key.ts'

export type CellToWrite = ReceivedCellKey & { /** Null empties the cell. */ readonly text: string | null }
export type WriteReceivedRefusal = RefusalOf<
  'part-not-found' | 'column-not-known' | 'text-not-fitting' | 'text-not-keepable'
>
export type EditReceivedCellRefusal = DecideRefusal | WriteReceivedRefusal

/** What writing in a cell decides; nothing, where the text is the one that was read. */
export const cellChange = (
  { reading }: Pick<ReceivedRow, 'reading'>,
  { part, column, text }: CellToWrite,
): Result<{ readonly put: readonly SheetDecision[]; readonly drop: readonly string[] }, WriteReceivedRefusal> => {
  const own = splitSheet(reading).find(({ id }) => id === part)
  const fits = mayStandIn(own?.kind ?? null, { column, text })
  if (!fits.ok) return fits
  const read = own?.cells.find((cell) => cell.column === column)?.text ?? null
  const decision: SheetDecision = { kind: 'cell', part, column, text }
  return done(read === text ? { put: [], drop: [decisionKey(decision)] } : { put: [decision], drop: [] })
}

/**
 * Writes in a cell of a received sheet before it is imported; the reading itself stays as it is, and writing what was read
 * takes the edit back. `editReceivedCell(workplace, actor, { …seen, part: '0.1.0', column: 'target', text: '年10回' })`
 */
export const editReceivedCell = (
  workplace: Workplace,
  actor: Actor,
  { part, column, text, ...seen }: ReceivedSeen & CellToWrite,
): Promise<Result<ReceivedDecided, EditReceivedCellRefusal>> =>
  decideReceived<WriteReceivedRefusal>(workplace, actor, seen, async (row) => cellChange(row, { part, column, text }))
