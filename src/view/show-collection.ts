import { fiscalYearName } from '../base/wareki.ts'
import type { Department } from '../sheet/department.ts'
import type { FiscalYear } from '../sheet/fiscal-year.ts'
import type { SheetSummary } from '../sheet/kept-sheet.ts'
import { type Phase, phases } from '../sheet/phase.ts'
import { isEditable, type SheetState } from '../sheet/state.ts'
import { phaseLabels, phaseNames } from './message/phase-label.ts'
import { stateLabels } from './message/state-label.ts'
import type { WordMark } from './message/word-mark.ts'
import { type SwitchOption, yearLabel } from './show-year-switch.ts'

/** Where forms are given out to be filled in: /office/collect. */
export const collectAddress = '/office/collect'

/** The forms of a year and phase. */
export type Collection = {
  /** 「令和8年度 (2026) 中間報告」. */
  readonly name: string
  readonly fields: Readonly<Record<string, string | number>>
  readonly years: readonly SwitchOption[]
  readonly phases: readonly SwitchOption[]
  readonly rows: readonly CollectionRow[]
  /** Departments without anything to fill in. */
  readonly without: readonly string[]
}

export type CollectionRow = {
  readonly sheetId: string
  readonly departments: string
  readonly state: WordMark
  /** What its form is filled with: 「今の内容」, 「当初の内容」. */
  readonly content: string
  /** Why what comes back cannot be imported; null: it can. */
  readonly closed: string | null
}

type CollectionParts = {
  readonly years: readonly FiscalYear[]
  readonly departments: readonly Department[]
  /** All sheets of the year, in all phases. */
  readonly summaries: readonly SheetSummary[]
}

const addressOf = (fiscalYear: FiscalYear, phase: Phase): string =>
  `${collectAddress}?year=${fiscalYear}&phase=${phase}`

const closedWords = (state: SheetState): string | null => {
  if (isEditable(state)) return null
  return state === 'published' || state === 'corrected'
    ? '公開中のため、返ってきても取り込めません。'
    : '差し戻すまで、返ってきても取り込めません。'
}

const rowOf = (phase: Phase, own: readonly SheetSummary[]): readonly CollectionRow[] => {
  const hasGoals = ({ goals }: SheetSummary): boolean => goals.length > 0
  const now = own.find((one) => one.phase === phase)
  const last = own
    .filter((one) => phases.indexOf(one.phase) < phases.indexOf(phase) && hasGoals(one))
    .toSorted((a, b) => phases.indexOf(b.phase) - phases.indexOf(a.phase))[0]
  const filled = now && hasGoals(now) ? now : last
  if (!filled) return []
  const state = now?.state ?? 'not-started'
  return [
    {
      sheetId: filled.id,
      departments: filled.departments.map(({ name }) => name).join('・'),
      state: stateLabels[state],
      content: filled === now ? '今の内容' : `${phaseLabels[filled.phase]}の内容`,
      closed: closedWords(state),
    },
  ]
}

/** Shows which departments can be sent a form to fill in, with where each stands. */
export const showCollection = (
  fiscalYear: FiscalYear,
  phase: Phase,
  { years, departments, summaries }: CollectionParts,
): Collection => {
  const sheets = [...Map.groupBy(summaries, ({ id }) => id).values()]
  const rows = sheets.flatMap((own) => rowOf(phase, own))
  const shown = new Set(rows.map(({ sheetId }) => sheetId))
  const covered = new Set(
    summaries.filter(({ id }) => shown.has(id)).flatMap((sheet) => sheet.departments.map(({ id }) => id)),
  )
  return {
    name: `${yearLabel(fiscalYear)} ${phaseNames[phase]}`,
    fields: { year: fiscalYear, phase },
    years: [...new Set([...years, fiscalYear])]
      .toSorted((a, b) => b - a)
      .map((year) => ({
        label: fiscalYearName(year),
        address: addressOf(year, phase),
        current: year === fiscalYear,
      })),
    phases: phases.map((one) => ({
      label: phaseLabels[one],
      address: addressOf(fiscalYear, one),
      current: one === phase,
    })),
    rows,
    without: departments.filter(({ id }) => !covered.has(id)).map(({ name }) => name),
  }
}
