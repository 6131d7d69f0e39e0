import { z } from 'zod'
import { isFiscalYear } from '../../../sheet/fiscal-year.ts'
import { phases } from '../../../sheet/phase.ts'
import type { DepartmentChoice } from '../../../sheet/received-sheet.ts'
import type { AnswerToFinding } from '../../../workflow/desk/answer-finding.ts'
import type { HeadToSet } from '../../../workflow/desk/set-received-head.ts'

const version = z
  .string()
  .regex(/^\d{1,9}$/)
  .transform(Number)
const part = z.string().min(1).max(100)
const column = z.string().min(1).max(200)
const text = z.string().max(100_000)

/** A browser ends lines its own way; an empty field is a cell with nothing in it. */
const cellText = (typed: string): string | null => {
  const lines = typed.replace(/\r\n?/g, '\n')
  return lines === '' ? null : lines
}

const parsed = <Value>(schema: z.ZodType<Value>, body: unknown): Value | null => schema.safeParse(body).data ?? null

const many = z
  .union([z.string(), z.array(z.string())])
  .default([])
  .transform((value) => (typeof value === 'string' ? [value] : value))

/** Reads which version of a sheet or file a person saw; null: the form is none of ours, as with all of these. */
export const readVersion = (body: unknown) => parsed(z.object({ version }), body)

/** Whether something is left out or brought back, and on which page that was said. */
export const readAside = (body: unknown) =>
  parsed(
    z.object({ version, aside: z.enum(['yes', 'no']), from: z.enum(['reception', 'sheet']).default('sheet') }),
    body,
  )

/** Where an import is taken back from. */
export const readFrom = (body: unknown): 'reception' | 'sheet' =>
  parsed(z.object({ from: z.enum(['reception', 'sheet']) }), body)?.from ?? 'sheet'

const departmentOf = (value: string): readonly DepartmentChoice[] => {
  if (value.startsWith('id:')) return [{ departmentId: value.slice('id:'.length) }]
  return value.startsWith('name:') ? [{ name: value.slice('name:'.length) }] : []
}

const headSchema = z.object({
  version,
  department: many,
  newDepartment: z.string().max(200).default(''),
  year: z.string().max(10).default(''),
  phase: z.string().max(20).default(''),
})

/** For whom a sheet is: departments once each, in the order they were chosen; a year or phase not chosen is left open. */
export const readHead = (body: unknown): Omit<HeadToSet, 'receivedSheetId'> | null => {
  const head = parsed(headSchema, body)
  if (!head) return null
  const named = head.newDepartment.trim()
  const values = [...new Set([...head.department, ...(named === '' ? [] : [`name:${named}`])])]
  const departments = values.flatMap(departmentOf)
  const phase = phases.find((known) => known === head.phase)
  const year = Number(head.year)
  return {
    version: head.version,
    ...(departments.length > 0 && { departments }),
    ...(isFiscalYear(year) && { fiscalYear: year }),
    ...(phase && { phase }),
  }
}

const answerSchema = z.object({
  version,
  answer: z.enum(['accept', 'correct', 'leave', 'open']),
  text: text.default(''),
})

/** What was answered to a finding. */
export const readAnswer = (body: unknown): { readonly version: number; readonly answer: AnswerToFinding } | null => {
  const form = parsed(answerSchema, body)
  if (!form) return null
  const answer: AnswerToFinding =
    form.answer === 'correct' ? { kind: 'correct', text: cellText(form.text) } : { kind: form.answer }
  return { version: form.version, answer }
}

/** A text written in a cell. */
export const readCell = (body: unknown) => {
  const form = parsed(z.object({ version, part, column, text }), body)
  return form && { ...form, text: cellText(form.text) }
}

/** Of a cell that differs, which side is taken. */
export const readDifference = (body: unknown) =>
  parsed(z.object({ version, part, column, take: z.enum(['document', 'stored']) }), body)

/** What becomes of a part that the document does not have. */
export const readVanished = (body: unknown) =>
  parsed(z.object({ version, part, take: z.enum(['take-away', 'keep']) }), body)

const revision = z.union([z.literal('').transform(() => null), version])

/** The import of one sheet as it was seen; findings may stay open when the person says so. */
export const readSheetImport = (body: unknown) =>
  parsed(z.object({ version, storedRevision: revision, confirm: z.literal('yes').optional() }), body)

const seenSchema = z.object({
  sheet: many.transform((values) =>
    values.flatMap((value) => {
      const [, sheetId, seen, stored] = /^([\w-]{1,100}):(\d{1,9}):(\d{0,9})$/.exec(value) ?? []
      if (sheetId === undefined) return []
      return [{ sheetId, version: Number(seen), storedRevision: stored === '' ? null : Number(stored) }]
    }),
  ),
})

/** The sheets to import together, each as it was seen. */
export const readImport = (body: unknown) => parsed(seenSchema, body)?.sheet ?? null
