import { done, type Result, refuse } from '../../base/result.ts'
import { wordsKey } from '../../base/text.ts'
import type { DeskRefusalOf } from '../../sheet/desk-refusal.ts'
import { type FiscalYear, isFiscalYear } from '../../sheet/fiscal-year.ts'
import type { Phase } from '../../sheet/phase.ts'
import type { DepartmentChoice, SheetDecision } from '../../sheet/received-sheet.ts'
import type { RefusalOf } from '../../sheet/refusal.ts'
import { findDepartments } from '../../store/city/find-departments.ts'
import type { Command } from '../command.ts'
import { findUnkeepableText } from '../find-unkeepable-text.ts'
import type { Actor, Workplace } from '../workplace.ts'
import { type DecideRefusal, decideReceived, type ReceivedDecided, type ReceivedSeen } from './decide-received.ts'

export type HeadToSet = ReceivedSeen & {
  /** The one in charge first; a name makes a new department when it is imported. */
  readonly departments?: readonly DepartmentChoice[]
  readonly fiscalYear?: FiscalYear
  readonly phase?: Phase
}
export type SetReceivedHeadRefusal =
  | DecideRefusal
  | DeskRefusalOf<'value-not-valid'>
  | RefusalOf<'department-not-found' | 'name-missing' | 'text-not-keepable'>

const checkDepartments = async (
  { tx, city }: Command,
  choices: readonly DepartmentChoice[],
): Promise<Result<null, SetReceivedHeadRefusal>> => {
  const known = new Set((await findDepartments(tx, city)).map(({ id }) => id))
  if (choices.length === 0) return refuse({ kind: 'name-missing' })
  for (const choice of choices) {
    if ('departmentId' in choice) {
      const { departmentId } = choice
      if (!known.has(departmentId)) return refuse({ kind: 'department-not-found', departmentId })
      continue
    }
    if (wordsKey(choice.name) === '') return refuse({ kind: 'name-missing' })
    if (findUnkeepableText(choice.name) !== null) return refuse({ kind: 'text-not-keepable', where: 'name' })
  }
  return done(null)
}

/**
 * Says for whom, which year and which phase a received sheet is; what is not said stays as it was.
 * `setReceivedHead(workplace, actor, { receivedSheetId, version, fiscalYear: 2025, phase: 'midyear' })`
 */
export const setReceivedHead = (
  workplace: Workplace,
  actor: Actor,
  { departments, fiscalYear, phase, ...seen }: HeadToSet,
): Promise<Result<ReceivedDecided, SetReceivedHeadRefusal>> =>
  decideReceived<SetReceivedHeadRefusal>(workplace, actor, seen, async (_row, command) => {
    if (fiscalYear !== undefined && !isFiscalYear(fiscalYear)) return refuse({ kind: 'value-not-valid' })
    const checked = departments ? await checkDepartments(command, departments) : done(null)
    if (!checked.ok) return checked
    const put: SheetDecision[] = [
      ...(departments ? [{ kind: 'departments' as const, departments }] : []),
      ...(fiscalYear !== undefined ? [{ kind: 'fiscalYear' as const, fiscalYear }] : []),
      ...(phase ? [{ kind: 'phase' as const, phase }] : []),
    ]
    return done({ put })
  })
