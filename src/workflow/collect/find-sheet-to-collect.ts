import type { KeptSheet } from '../../sheet/kept-sheet.ts'
import type { Phase } from '../../sheet/phase.ts'
import type { Goal, Sheet } from '../../sheet/sheet.ts'
import { findCity } from '../../store/city/find-city.ts'
import { findKeptSheet } from '../../store/draft/find-kept-sheet.ts'
import type { PhaseKey } from '../../store/draft/part.ts'
import type { Reader } from '../../store/store.ts'
import { findLastPhase } from '../find-last-phase.ts'

/** What a department is sent to fill in. */
export type SheetToCollect = Pick<KeptSheet, 'id' | 'fiscalYear' | 'departments'> & {
  readonly phase: Phase
  readonly sheet: Sheet
}

/** As when a phase is started: a mark that a department gave itself at mid-year says nothing of the year's end. */
const withoutGrade = ({ selfEvaluationRemark: _, ...goal }: Goal): Goal => ({ ...goal, selfEvaluation: null })

const copyFor = (last: KeptSheet, phase: Phase, title: string): Sheet => ({
  ...last.sheet,
  phase,
  title,
  goals: last.sheet.goals.map(withoutGrade),
})

/**
 * The sheet that a department fills in for a phase: as it stands, or where nobody has begun, the last phase without its
 * self-evaluations, so that the ids of its parts are those the report will have. Null: there is nothing to fill in.
 */
export const findSheetToCollect = async (db: Reader, city: string, key: PhaseKey): Promise<SheetToCollect | null> => {
  const { phase } = key
  const now = await findKeptSheet(db, city, key)
  if (now && now.sheet.goals.length > 0) return { ...now, phase }
  const last = await findLastPhase(db, city, key)
  if (!last) return null
  const title = (await findCity(db, city))?.officialForm.titles[phase] ?? last.sheet.title
  return { ...last, phase, sheet: copyFor(last, phase, title) }
}
