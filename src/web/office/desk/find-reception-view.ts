import type { ReceivedComparison, ReceivedSheetSummary } from '../../../sheet/received-sheet.ts'
import { findReceivedFiles } from '../../../store/reception/find-received-files.ts'
import { findReception } from '../../../store/reception/find-reception.ts'
import { type ReceptionView, showReception } from '../../../view/desk/show-reception.ts'
import { findReceivedComparison } from '../../../workflow/desk/find-received-comparison.ts'
import { findReceivedSheets } from '../../../workflow/desk/find-received-sheets.ts'
import type { AreaParts } from '../../area-parts.ts'

const compare = async (
  { db, code }: AreaParts,
  sheets: readonly ReceivedSheetSummary[],
): Promise<ReadonlyMap<string, ReceivedComparison>> => {
  const found = new Map<string, ReceivedComparison>()
  for (const { id, state, missing } of sheets) {
    const comparison = state === 'open' && missing.length === 0 ? await findReceivedComparison(db, code, id) : null
    if (comparison) found.set(id, comparison)
  }
  return found
}

type Found = { readonly view: ReceptionView; readonly sheets: readonly ReceivedSheetSummary[] }

/** A drop with all that its page shows; null when there is none. Without `compares` what each sheet would change is left out. */
export const findReceptionView = async (
  parts: AreaParts,
  receptionId: string,
  { compares }: { readonly compares: boolean } = { compares: true },
): Promise<Found | null> => {
  const { db, code } = parts
  const reception = await findReception(db, code, receptionId)
  if (!reception) return null
  const files = await findReceivedFiles(db, code, { receptionId })
  const sheets = await findReceivedSheets(db, code, receptionId)
  const isRunning = reception.job?.state === 'waiting' || reception.job?.state === 'running'
  // While files are read the page is asked for often, and what is read last may still change what is proposed.
  const comparisons = isRunning || !compares ? new Map() : await compare(parts, sheets)
  return { view: showReception({ reception, files, sheets, comparisons }), sheets }
}
