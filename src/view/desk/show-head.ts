import type { ReceivedHead } from '../../sheet/received-sheet.ts'
import { phaseNames } from '../message/phase-label.ts'
import { yearLabel } from '../show-year-switch.ts'

/** For whom, which year and which phase a received sheet is, in words; null where nobody knows yet. */
export type HeadWords = {
  readonly departments: string | null
  readonly year: string | null
  readonly phase: string | null
}

/** 「建設部・水道局」, 「令和8年度 (2026)」, 「中間報告」. */
export const showHead = ({ departments, fiscalYear, phase }: ReceivedHead): HeadWords => ({
  departments:
    departments.value.length === 0
      ? null
      : departments.value
          .map(({ name, departmentId }) => (departmentId === null ? `${name}（新規）` : name))
          .join('・'),
  year: fiscalYear.value === null ? null : yearLabel(fiscalYear.value),
  phase: phase.value === null ? null : phaseNames[phase.value],
})
