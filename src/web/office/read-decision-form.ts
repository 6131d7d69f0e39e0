import { z } from 'zod'
import type { CorrectionValues } from '../../view/correction-values.ts'
import { type CorrectionFieldName, correctionFieldNames } from '../../view/message/correction-field.ts'
import type { MeasureSeen } from '../../workflow/find-measure-seen.ts'

const version = z
  .string()
  .regex(/^\d{1,9}$/)
  .transform(Number)

/** Where a deed comes back to. */
const from = z.enum(['line', 'sheet']).default('sheet')

const seenSchema = z.object({
  target: version,
  progress: version,
  rules: z.union([z.literal('').transform(() => null), version]),
  decision: z.string().max(100),
  from,
})

/** What the person had before them when they decided. */
export type Seen = Pick<MeasureSeen, 'versions' | 'rulesVersion' | 'decisionId'> & { readonly from: 'line' | 'sheet' }

/** Reads the hidden fields of a form about a measure; null: it is none of ours. */
export const readSeen = (body: unknown): Seen | null => {
  const { data } = seenSchema.safeParse(body)
  if (!data) return null
  const { target, progress, rules, decision } = data
  return { versions: { target, progress }, rulesVersion: rules, decisionId: decision || null, from: data.from }
}

const undoSchema = z.object({ decision: z.string().min(1).max(100), from })

/** Reads the form by which a decision is taken back; null: it is none of ours. */
export const readUndo = (body: unknown): z.infer<typeof undoSchema> | null => undoSchema.safeParse(body).data ?? null

const typed = z.string().max(200)
const valuesSchema = z.record(z.enum(correctionFieldNames), typed)

const fieldsOf = (body: unknown): Partial<Record<CorrectionFieldName, unknown>> =>
  Object.fromEntries(
    correctionFieldNames.map((name) => [name, typeof body === 'object' && body ? Reflect.get(body, name) : undefined]),
  )

/** Reads what was typed in the form of a correction; null: it is none of ours. */
export const readCorrectionValues = (body: unknown): CorrectionValues | null =>
  valuesSchema.safeParse(fieldsOf(body)).data ?? null
