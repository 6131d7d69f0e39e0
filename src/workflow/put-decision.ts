import type { AuditAction } from '../sheet/audit-entry.ts'
import type { KeptLine } from '../sheet/kept-line.ts'
import type { MeasureDecision } from '../sheet/measure-decision.ts'
import { findKeptLines } from '../store/reading/find-kept-lines.ts'
import { saveMeasureDecision } from '../store/reading/save-measure-decision.ts'
import { audit, type Command } from './command.ts'
import type { LineKey } from './find-measure-seen.ts'

/** The line as it stands after a decision. The line has been found before, in the same command. */
export const lineAfter = async ({ tx, city }: Command, key: LineKey): Promise<KeptLine> => {
  const line = (await findKeptLines(tx, city, key)).get(key.partId)
  if (!line) throw new Error(`line ${key.partId} vanished within a command`)
  return line
}

/** Leaves the entry of a decision in the audit log. A decision stands beside the texts: their revision does not change. */
export const auditDecision = (
  command: Command,
  { sheetId, phase, partId }: LineKey,
  action: AuditAction,
  { id, position, correction }: Pick<MeasureDecision, 'id' | 'position' | 'correction'>,
): Promise<void> =>
  audit(command, {
    action,
    sheetId,
    phase,
    detail: { part: partId, position, decision: id, corrected: Object.keys(correction) },
  })

const actions = { confirm: 'confirm-measure', correct: 'correct-measure' } as const

/** Writes a person's word about a measure inside a command, with its entry in the audit log; gives the line as it is now. */
export const putDecision = async (
  command: Command,
  { sheetId, phase, partId }: LineKey,
  word: Pick<MeasureDecision, 'kind' | 'position' | 'versions' | 'proposed' | 'correction' | 'measure'>,
): Promise<KeptLine> => {
  const key = { sheetId, phase, partId }
  const decision = { ...word, ...command.trace, id: command.newId() }
  await saveMeasureDecision(command.tx, command.city, key, decision)
  await auditDecision(command, key, actions[word.kind], decision)
  return lineAfter(command, key)
}
