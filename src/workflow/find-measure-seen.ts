import { done, type Result, refuse } from '../base/result.ts'
import type { KeptLine, KeptMeasure } from '../sheet/kept-line.ts'
import type { LineVersions } from '../sheet/measure-decision.ts'
import type { MeasureRefusal } from '../sheet/measure-refusal.ts'
import type { RefusalOf } from '../sheet/refusal.ts'
import { mayDecideMeasures } from '../sheet/state.ts'
import { findCell } from '../store/draft/find-cell.ts'
import { findPartKind } from '../store/draft/find-part-kind.ts'
import { findSheetPhases } from '../store/draft/find-sheet-phases.ts'
import type { PhaseKey } from '../store/draft/part.ts'
import { findKeptLines } from '../store/reading/find-kept-lines.ts'
import type { Command } from './command.ts'

export type LineKey = PhaseKey & { readonly partId: string }

/** A measure as the acting person saw it, all of it from its `KeptLine`: when it has changed since, nothing is done. */
export type MeasureSeen = LineKey & {
  readonly position: number
  readonly versions: LineVersions
  readonly rulesVersion: number | null
  /** The decision that was in force. */
  readonly decisionId: string | null
}

export type LineRefusal = RefusalOf<'sheet-not-found' | 'not-editable' | 'part-not-found'> | MeasureRefusal
export type MeasureSeenRefusal = LineRefusal | RefusalOf<'changed-by-other'>

/** A line that may be decided about now, inside a command. */
export const findLineToDecide = async (
  { tx, city }: Command,
  { sheetId, phase, partId }: LineKey,
): Promise<Result<KeptLine, LineRefusal>> => {
  const now = (await findSheetPhases(tx, city, sheetId)).find((one) => one.phase === phase)
  if (!now) return refuse({ kind: 'sheet-not-found' })
  if (!mayDecideMeasures(now.state)) return refuse({ kind: 'not-editable', state: now.state })
  if ((await findPartKind(tx, city, { sheetId, phase, partId })) === null) return refuse({ kind: 'part-not-found' })
  const line = (await findKeptLines(tx, city, { sheetId, phase, partId })).get(partId)
  return line ? done(line) : refuse({ kind: 'measure-not-found' })
}

const changedColumn = (seen: LineVersions, now: LineVersions): 'target' | 'progress' | null => {
  if (seen.target !== now.target) return 'target'
  return seen.progress === now.progress ? null : 'progress'
}

/** The line and the measure that a person looked at when they decided, as long as it still stands as they saw it. */
export const findMeasureSeen = async (
  command: Command,
  seen: MeasureSeen,
): Promise<Result<{ readonly line: KeptLine; readonly measure: KeptMeasure }, MeasureSeenRefusal>> => {
  const found = await findLineToDecide(command, seen)
  if (!found.ok) return found
  const line = found.value
  const column = changedColumn(seen.versions, line.versions)
  if (column !== null) {
    const { sheetId, phase, partId } = seen
    const { text, version } = await findCell(command.tx, command.city, { sheetId, phase, partId, column })
    return refuse({ kind: 'changed-by-other', stored: { text, version } })
  }
  const measure = line.measures.find(({ position }) => position === seen.position)
  const sameWord = (measure?.decision?.id ?? null) === seen.decisionId
  if (seen.rulesVersion !== line.rulesVersion || (measure && !sameWord))
    return refuse({ kind: 'measure-changed-by-other' })
  return measure ? done({ line, measure }) : refuse({ kind: 'measure-not-found' })
}
