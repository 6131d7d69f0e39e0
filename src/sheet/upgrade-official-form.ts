import { z } from 'zod'
import type { FormColumnSetting, OfficialForm } from './official-form.ts'

/** A form as it was kept before forms had columns of their own: three headings and no `format`. */
const oldForm = z.object({
  format: z.undefined().optional(),
  titles: z.unknown(),
  departmentLabel: z.unknown(),
  yearLine: z.unknown(),
  goalLabel: z.unknown(),
  selfEvaluationLabel: z.unknown(),
  headings: z.object({ action: z.unknown(), target: z.unknown(), progress: z.unknown() }),
})

/** A form of the old shape in today's, all else as in the default form; any other value as it is. */
export const upgradeOfficialForm = (value: unknown, defaults: OfficialForm): unknown => {
  const { data } = oldForm.safeParse(value)
  if (!data) return value
  const { headings, selfEvaluationLabel: label, format: _, ...kept } = data
  const headed = (column: FormColumnSetting) => ({
    ...column,
    heading: new Map<string, unknown>(Object.entries(headings)).get(column.key) ?? column.heading,
  })
  const { selfEvaluation } = defaults
  return {
    ...defaults,
    ...kept,
    selfEvaluation: { ...selfEvaluation, label, remark: { ...selfEvaluation.remark, label } },
    columns: defaults.columns.map(headed),
  }
}
