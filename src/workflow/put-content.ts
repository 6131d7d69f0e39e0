import type { PhaseKey } from '../store/draft/part.ts'
import { type ContentChange, saveContent } from '../store/draft/save-content.ts'
import type { Command } from './command.ts'
import { keepReadings } from './keep-readings.ts'

const readCells = new Set(['action', 'title', 'target', 'progress'])

/** Writes a change of a phase's content inside a command, and reads the lines again that it changed. */
export const putContent = async (
  command: Command,
  change: ContentChange & PhaseKey & { readonly revision: number },
): Promise<void> => {
  await saveContent(command.tx, command.city, { ...change, trace: command.trace })
  const changed = change.changes.flatMap(({ partId, column }) => (readCells.has(column) ? [partId] : []))
  await keepReadings(command, change, [...new Set(changed)])
}
