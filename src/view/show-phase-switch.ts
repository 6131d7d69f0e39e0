import { type Phase, phases } from '../sheet/phase.ts'
import type { SheetState } from '../sheet/state.ts'
import { type Area, sheetAddress } from './address.ts'
import { phaseLabels, phaseNames } from './message/phase-label.ts'
import { stateLabels } from './message/state-label.ts'
import type { SwitchOption } from './show-year-switch.ts'

type KnownPhase = { readonly phase: Phase; readonly state?: SheetState }

/** The phases of a sheet to go to, in the order of the year; staff see where each stands: 「中間報告（提出済み）」. */
export const showPhaseSwitch = (
  area: Area,
  sheetId: string,
  known: readonly KnownPhase[],
  current: Phase,
): readonly SwitchOption[] =>
  phases.flatMap((phase) => {
    const found = known.find((one) => one.phase === phase)
    if (!found) return []
    const state = found.state ? `：${stateLabels[found.state].word}` : ''
    return [
      {
        label: `${state === '' ? phaseNames[phase] : phaseLabels[phase]}${state}`,
        address: sheetAddress(area, sheetId, phase),
        current: phase === current,
      },
    ]
  })
