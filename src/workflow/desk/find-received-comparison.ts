import type { ReceivedComparison } from '../../sheet/received-sheet.ts'
import { isEditable } from '../../sheet/state.ts'
import { findReceivedRows } from '../../store/reception/find-received-rows.ts'
import type { Reader } from '../../store/store.ts'
import { compareReceived } from './compare-received.ts'
import { loadComparison } from './load-comparison.ts'

const nothing = { differences: [], newParts: [], vanished: [], sameCount: 0 }

/**
 * What importing a received sheet would change in its phase, by the decisions made so far; null when there is no such
 * sheet. `stored` is null where nothing is stored yet. A sheet that is imported is compared as if it came again.
 */
export const findReceivedComparison = async (
  db: Reader,
  city: string,
  receivedSheetId: string,
): Promise<ReceivedComparison | null> => {
  const [row] = await findReceivedRows(db, city, { sheetId: receivedSheetId })
  if (!row) return null
  const { missing, sheetId, now, content } = await loadComparison(db, city, row)
  if (sheetId === null || now === null || content === null) return { ...nothing, missing, stored: null }
  const { phase, state, revision } = now
  return {
    missing,
    stored: { sheetId, phase, state, revision, isEditable: isEditable(state) },
    ...compareReceived(content),
  }
}
