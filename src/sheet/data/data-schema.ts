import { z } from 'zod'
import { measureDoubts, measureKinds, measureReasons, paceCurves, standings } from '../measure.ts'
import { phases } from '../phase.ts'
import { comparators, statuses } from '../reading.ts'
import { continuities } from '../sheet.ts'
import type { DataGoal, DataItem, DataMeasure, DataSheet, DataStep } from './data-sheet.ts'

const optional = z.exactOptional
const text = z.string()
const textOrNothing = z.string().nullable()
const number = z.number()
const position = z.int().nonnegative()
const spanSchema = z.tuple([position, position]).readonly()

const placeSchema = z
  .object({
    source: optional(text),
    page: optional(number),
    sheet: optional(text),
    cell: optional(text),
    box: optional(z.tuple([number, number, number, number]).readonly()),
    line: optional(number),
    goal: optional(text),
    item: optional(text),
    step: optional(text),
    column: optional(text),
    span: optional(spanSchema),
  })
  .meta({ id: 'Place' })

const quantitySchema = z
  .object({
    text,
    span: spanSchema,
    value: number,
    valueMax: optional(number),
    unit: textOrNothing,
    comparator: z.enum(comparators),
    baseline: optional(number),
    denominator: optional(number),
    label: optional(text),
    qualifier: optional(text),
    state: optional(z.enum(['done', 'planned'])),
    role: optional(z.enum(['context', 'target', 'baseline', 'denominator', 'gap'])),
    ordinal: optional(z.literal(true)),
    inferred: optional(z.literal(true)),
  })
  .meta({ id: 'Quantity' })

const dateSchema = z
  .object({
    text,
    span: spanSchema,
    value: textOrNothing,
    role: optional(z.enum(['as-of', 'deadline', 'issue', 'start', 'done', 'planned'])),
    invalid: optional(z.literal(true)),
    likely: optional(text),
    note: optional(text),
  })
  .meta({ id: 'Date' })

const readingSchema = z
  .object({
    quantities: z.array(quantitySchema).readonly(),
    dates: z.array(dateSchema).readonly(),
    status: z.enum(statuses).nullable(),
  })
  .meta({ id: 'Reading' })

const partSchema = z.object({ value: number, unit: textOrNothing, span: spanSchema }).meta({ id: 'MeasurePart' })

const targetSchema = z
  .object({
    value: number,
    unit: textOrNothing,
    comparator: z.enum(comparators),
    baseline: optional(number),
    span: optional(spanSchema),
  })
  .meta({ id: 'MeasureTarget' })

const actualSchema = z
  .object({
    value: number,
    unit: textOrNothing,
    asOf: optional(text),
    inferred: optional(z.literal(true)),
    parts: optional(z.array(partSchema).readonly()),
  })
  .meta({ id: 'MeasureActual' })

const paceSchema = z.union([
  z.object({ curve: z.enum(paceCurves) }),
  z.object({ curve: z.literal('from-day'), day: text }),
])

const measureSchema: z.ZodType<DataMeasure> = z
  .object({
    label: textOrNothing,
    kind: z.enum(measureKinds),
    target: targetSchema.nullable(),
    actual: actualSchema.nullable(),
    otherActual: optional(number),
    planned: optional(number),
    accumulation: optional(z.enum(['total', 'latest', 'each-period'])),
    pace: optional(paceSchema),
    direction: optional(z.enum(['up', 'down'])),
    periods: optional(number),
    deadline: optional(text),
    doubts: optional(z.array(z.enum(measureDoubts)).readonly()),
    rate: number.nullable(),
    gainRate: optional(number),
    expected: optional(number),
    standing: z.enum(standings),
    reason: optional(z.enum(measureReasons)),
    origin: z.enum(['machine', 'confirmed', 'corrected']),
    formulas: optional(
      z.object({ actual: optional(text), rate: optional(text), gain: optional(text) }).meta({ id: 'Formulas' }),
    ),
  })
  .meta({ id: 'Measure' })

const place = optional(placeSchema)
const reading = optional(readingSchema)

const understood = {
  readings: optional(z.object({ action: reading, target: reading, progress: reading })),
  measures: optional(z.array(measureSchema).readonly()),
}

const extra = optional(z.record(text, text))

const stepSchema: z.ZodType<DataStep> = z
  .object({
    id: optional(text),
    mark: textOrNothing,
    action: textOrNothing,
    target: textOrNothing,
    progress: textOrNothing,
    section: optional(text),
    extra,
    places: optional(z.object({ action: place, target: place, progress: place })),
    ...understood,
  })
  .meta({ id: 'Step' })

const itemSchema: z.ZodType<DataItem> = z
  .object({
    id: optional(text),
    mark: textOrNothing,
    title: textOrNothing,
    continuity: z.enum(continuities).nullable(),
    target: textOrNothing,
    progress: textOrNothing,
    steps: z.array(stepSchema).readonly(),
    extra,
    places: optional(z.object({ title: place, target: place, progress: place })),
    ...understood,
  })
  .meta({ id: 'Item' })

const goalSchema: z.ZodType<DataGoal> = z
  .object({
    id: optional(text),
    number: number.nullable(),
    title: textOrNothing,
    selfEvaluation: textOrNothing,
    selfEvaluationRemark: optional(text),
    items: z.array(itemSchema).readonly(),
    extra,
    places: optional(z.object({ number: place, title: place, selfEvaluation: place })),
  })
  .meta({ id: 'Goal' })

const sheetSchema: z.ZodType<DataSheet> = z
  .object({
    id: optional(text),
    cityCode: optional(z.string().regex(/^\d{6}$/)),
    cityName: optional(text),
    asOf: optional(text),
    version: optional(z.int().positive()),
    publishedAt: optional(text),
    licence: optional(text),
    title: text,
    fiscalYear: z.int().nullable(),
    phase: z.enum(phases).nullable(),
    departments: z.array(text).readonly(),
    source: optional(text),
    goals: z.array(goalSchema).readonly(),
  })
  .meta({ id: 'Sheet' })

/** A file of the format `shirube-sheet/1`. Further properties are allowed, and passed over. */
export const dataSchema = z.object({
  $schema: optional(text),
  format: z.literal('shirube-sheet/1'),
  source: optional(text),
  sheets: z.array(sheetSchema).readonly(),
  /** As `shirube read --json` has them: they were about the file that was read, and are not read back. */
  findings: optional(z.array(z.unknown()).readonly()),
})
