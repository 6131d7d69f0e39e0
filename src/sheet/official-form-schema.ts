import { z } from 'zod'

import type { FormFaultReason } from './form-fault.ts'
import {
  defaultOfficialForm,
  type FormColumnSetting,
  formColumnKeys,
  formFormat,
  markStyles,
  type OfficialForm,
} from './official-form.ts'
import { phases } from './phase.ts'

const text = (longest: number) => z.string().max(longest)
const words = (longest: number) => text(longest).trim().min(1)
const perPhase = <Schema extends z.ZodType>(each: Schema) =>
  z.strictObject({ initial: each, midyear: each, final: each })
const phaseList = z.array(z.enum(phases)).max(phases.length)
const margin = z.number().min(0).max(60)

const column = z.strictObject({
  key: z.enum(formColumnKeys),
  heading: z.union([words(100), perPhase(words(100))]),
  width: z.number().gt(0).max(1000),
  phases: phaseList.min(1).default([...phases]),
  align: z.enum(['start', 'center', 'end']).default('start'),
})

const fault = (path: readonly (string | number)[], reason: FormFaultReason) => ({ path, reason })

const columnFaults = (columns: readonly FormColumnSetting[]) =>
  columns.flatMap(({ key, heading }, index) => {
    if (key === 'extra' && typeof heading !== 'string')
      return [fault([index, 'heading'], { kind: 'extra-heading-per-phase' })]
    const isTwice = columns
      .slice(0, index)
      .some((earlier) => earlier.key === key && (key !== 'extra' || earlier.heading === heading))
    return isTwice ? [fault([index, key === 'extra' ? 'heading' : 'key'], { kind: 'column-twice' })] : []
  })

const actionFaults = (columns: readonly FormColumnSetting[]) => {
  const index = columns.findIndex(({ key }) => key === 'action')
  if (index < 0) return [fault([], { kind: 'action-column-missing' })]
  const isEverywhere = phases.every((phase) => columns[index]?.phases.includes(phase))
  return isEverywhere ? [] : [fault([index, 'phases'], { kind: 'action-column-missing' })]
}

const columns = z
  .array(column)
  .min(1)
  .max(20)
  .superRefine((list, context) => {
    for (const { path, reason } of [...columnFaults(list), ...actionFaults(list)])
      context.addIssue({ code: 'custom', path: [...path], params: { reason } })
  })

const { selfEvaluation, marks, font, paper, ...own } = defaultOfficialForm
const remark = z.strictObject({
  label: words(60).default(selfEvaluation.remark.label),
  phases: phaseList.default([...selfEvaluation.remark.phases]),
})

/** A form's JSON. What it leaves out is as in the default form; a word that is none of ours is a fault. */
export const officialFormSchema = z.strictObject({
  format: z.literal(formFormat),
  $schema: z.string().max(500).optional(),
  name: words(100),
  titles: perPhase(words(200)),
  departmentLabel: words(60).default(own.departmentLabel),
  yearLine: text(100).default(own.yearLine),
  goalLabel: words(60).default(own.goalLabel),
  goalNumber: z.enum(['beside-rows', 'goal-row']).default(own.goalNumber),
  selfEvaluation: z
    .strictObject({
      label: words(60).default(selfEvaluation.label),
      phases: phaseList.default([...selfEvaluation.phases]),
      place: z.enum(['goal-row', 'below-rows']).default(selfEvaluation.place),
      remark: remark.prefault({}),
    })
    .prefault({}),
  columns,
  marks: z
    .strictObject({
      item: z.enum(markStyles).default(marks.item),
      step: z.enum(markStyles).default(marks.step),
      inEveryColumn: z.boolean().default(marks.inEveryColumn),
    })
    .prefault({}),
  font: z
    .strictObject({
      family: z.enum(['gothic', 'mincho']).default(font.family),
      size: z.number().min(6).max(16).default(font.size),
    })
    .prefault({}),
  paper: z
    .strictObject({
      size: z.enum(['a4', 'a3']).default(paper.size),
      orientation: z.enum(['portrait', 'landscape']).default(paper.orientation),
      margins: z
        .strictObject({ top: margin, right: margin, bottom: margin, left: margin })
        .default({ ...paper.margins }),
    })
    .prefault({}),
  repeatsHeader: z.boolean().default(own.repeatsHeader),
  showsLegend: z.boolean().default(own.showsLegend),
  notes: z.array(words(400)).max(20).default([]),
})

/** A form as its JSON has it: what may be left out is left out. */
export type OfficialFormInput = z.input<typeof officialFormSchema>

/** The form without what only its JSON needs. */
export const formOf = ({ $schema: _, ...form }: z.output<typeof officialFormSchema>): OfficialForm => form
