import { done, type Result, refuse } from '../base/result.ts'
import type { KeptSheet } from '../sheet/kept-sheet.ts'
import type { RefusalOf } from '../sheet/refusal.ts'
import { findCity } from '../store/city/find-city.ts'
import { findParts } from '../store/draft/find-parts.ts'
import { findSheetPhases } from '../store/draft/find-sheet-phases.ts'
import type { Part, PhaseKey, StoredPart } from '../store/draft/part.ts'
import { saveSheetPhase } from '../store/draft/save-sheet-phase.ts'
import { audit, type Command, inTurn } from './command.ts'
import { compareContent } from './compare-content.ts'
import { findLastPhase } from './find-last-phase.ts'
import type { SheetMoved } from './move-sheet.ts'
import { putContent } from './put-content.ts'
import type { Actor, Workplace } from './workplace.ts'

export type StartPhaseRefusal = RefusalOf<
  'city-not-found' | 'not-permitted' | 'sheet-not-found' | 'phase-exists' | 'nothing-to-copy'
>

const isEmpty = (parts: readonly StoredPart[]): boolean => parts.every(({ removed }) => removed)

// A mark that a department gave itself at mid-year says nothing of the year's end.
const notCopied = ['selfEvaluation', 'selfEvaluationRemark']

const copyOf = (parts: readonly StoredPart[], title: string): readonly Part[] =>
  parts
    .filter((part) => !part.removed)
    .map((part) =>
      part.kind === 'sheet'
        ? { ...part, cells: [{ column: 'title', position: 0, text: title, place: null }] }
        : { ...part, cells: part.cells.filter(({ column }) => !notCopied.includes(column)) },
    )

type Start = { readonly last: KeptSheet; readonly stored: readonly StoredPart[]; readonly revision: number }

const putCopy = async (command: Command, key: PhaseKey, { last, stored, revision }: Start): Promise<SheetMoved> => {
  const { tx, city, trace } = command
  const started = { ...key, state: 'not-started', revision } as const
  // The printed title names the phase, so that it comes from the form and not from the last phase.
  const title = (await findCity(tx, city))?.officialForm.titles[key.phase] ?? last.sheet.title
  const parts = copyOf(await findParts(tx, city, { sheetId: key.sheetId, phase: last.phase }), title)
  const { departments: departmentNames } = last.sheet
  await saveSheetPhase(tx, city, { ...started, source: null, findings: [], departmentNames, changedAt: trace.at })
  await putContent(command, { ...started, ...compareContent(stored, parts) })
  await audit(command, {
    action: 'start-phase',
    ...key,
    detail: { copiedFrom: last.phase, revision: started.revision },
  })
  return started
}

/**
 * Starts a phase of a sheet as a copy of the one before it, progress included, so that a report is written on from the
 * last one; only the self-evaluation is empty. Nobody has written in it yet: `not-started`.
 */
export const startPhase = (
  workplace: Workplace,
  actor: Actor,
  key: PhaseKey,
): Promise<Result<SheetMoved, StartPhaseRefusal>> =>
  inTurn<SheetMoved, StartPhaseRefusal>(
    workplace,
    actor,
    { deed: 'start-phase', sheetId: key.sheetId },
    async (command) => {
      const { tx, city } = command
      const existing = await findSheetPhases(tx, city, key.sheetId)
      if (existing.length === 0) return refuse({ kind: 'sheet-not-found' })
      const { sheetId, phase } = key
      const now = existing.find((one) => one.phase === phase)
      const stored = await findParts(tx, city, { sheetId, phase })
      if (now && !(now.state === 'not-started' && isEmpty(stored))) return refuse({ kind: 'phase-exists' })
      const last = await findLastPhase(tx, city, { sheetId, phase })
      if (!last) return refuse({ kind: 'nothing-to-copy' })
      const start = { last, stored, revision: (now?.revision ?? 0) + 1 }
      return done(await putCopy(command, { sheetId, phase }, start))
    },
  )
