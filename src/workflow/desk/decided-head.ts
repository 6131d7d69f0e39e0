import type { Department } from '../../sheet/department.ts'
import { isFiscalYear } from '../../sheet/fiscal-year.ts'
import type { DepartmentChoice, ProposedDepartment, ReceivedHead, SheetDecision } from '../../sheet/received-sheet.ts'
import type { MissingFromSheet } from '../../sheet/refusal.ts'
import type { ReceivedRow } from '../../store/reception/received-row.ts'
import { matchDepartment } from './match-department.ts'

const chosen = (choice: DepartmentChoice, departments: readonly Department[]): readonly ProposedDepartment[] => {
  if ('name' in choice) {
    const { departmentId, match } = matchDepartment(choice.name, departments, null)
    // A person who writes a name means this name, and not one that is like it.
    return [
      match === 'same' ? { name: choice.name, departmentId, match } : { ...choice, departmentId: null, match: 'new' },
    ]
  }
  const department = departments.find(({ id }) => id === choice.departmentId)
  return department ? [{ name: department.name, departmentId: department.id, match: 'same' }] : []
}

const decisionOf = <Kind extends SheetDecision['kind']>(decisions: readonly SheetDecision[], kind: Kind) =>
  decisions.find((decision): decision is Extract<SheetDecision, { readonly kind: Kind }> => decision.kind === kind)

/** For whom, which year and which phase a received sheet is: by a person's word, else as proposed. */
export const decidedHead = (
  { proposal, decisions }: Pick<ReceivedRow, 'proposal' | 'decisions'>,
  departments: readonly Department[],
): ReceivedHead => {
  const choices = decisionOf(decisions, 'departments')
  const year = decisionOf(decisions, 'fiscalYear')
  const phase = decisionOf(decisions, 'phase')
  return {
    departments: choices
      ? { value: choices.departments.flatMap((choice) => chosen(choice, departments)), because: 'decided' }
      : proposal.departments,
    fiscalYear: year ? { value: year.fiscalYear, because: 'decided' } : proposal.fiscalYear,
    phase: phase ? { value: phase.phase, because: 'decided' } : proposal.phase,
  }
}

/** What a received sheet lacks before it can be imported. */
export const missingOf = (
  { departments, fiscalYear, phase }: ReceivedHead,
  goalCount: number,
): readonly MissingFromSheet[] => [
  ...(isFiscalYear(fiscalYear.value) ? [] : (['fiscalYear'] as const)),
  ...(phase.value === null ? (['phase'] as const) : []),
  ...(departments.value.length === 0 ? (['departments'] as const) : []),
  ...(goalCount === 0 ? (['goals'] as const) : []),
]
