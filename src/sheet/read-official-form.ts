import type { z } from 'zod'
import { done, type Result, refuse } from '../base/result.ts'

import type { FormFault, FormFaultReason, JsonKind } from './form-fault.ts'
import { defaultOfficialForm, type OfficialForm } from './official-form.ts'
import { formOf, officialFormSchema } from './official-form-schema.ts'
import { upgradeOfficialForm } from './upgrade-official-form.ts'

type Issue = z.core.$ZodIssue

const jsonKinds: ReadonlyMap<string, JsonKind> = new Map([
  ['string', 'text'],
  ['number', 'number'],
  ['boolean', 'truth'],
  ['array', 'list'],
  ['object', 'object'],
])

const sizeReason = (issue: Extract<Issue, { code: 'too_small' | 'too_big' }>): FormFaultReason => {
  if (issue.code === 'too_small') {
    if (issue.origin === 'string') return { kind: 'text-empty' }
    if (issue.origin === 'array') return { kind: 'list-empty' }
    return { kind: 'number-too-small', minimum: Number(issue.minimum), inclusive: issue.inclusive ?? true }
  }
  const maximum = Number(issue.maximum)
  if (issue.origin === 'string') return { kind: 'text-too-long', maximum }
  return issue.origin === 'array' ? { kind: 'list-too-long', maximum } : { kind: 'number-too-large', maximum }
}

const pathOf = (path: readonly PropertyKey[]): string => path.map(String).join('.')

const isRecord = (value: unknown): value is Record<PropertyKey, unknown> => typeof value === 'object' && value !== null

const valueAt = (whole: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((value, key) => (isRecord(value) ? value[key] : undefined), whole)

const expectedOf = (issues: readonly Issue[]): readonly JsonKind[] =>
  issues.flatMap((issue) => (issue.code === 'invalid_type' ? (jsonKinds.get(issue.expected) ?? []) : []))

/** Faults of an issue of the schema; `way` leads to the value the issue's own path starts from. */
const faultsOf = (issue: Issue, whole: unknown, way: readonly PropertyKey[] = []): readonly FormFault[] => {
  const at = [...way, ...issue.path]
  const one = (reason: FormFaultReason): readonly FormFault[] => [{ path: pathOf(at), line: null, reason }]
  if (valueAt(whole, at) === undefined && issue.code !== 'custom') return one({ kind: 'missing' })
  switch (issue.code) {
    case 'invalid_type':
      return one({ kind: 'wrong-kind', expected: expectedOf([issue]) })
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        path: pathOf([...at, key]),
        line: null,
        reason: { kind: 'unknown-key' },
      }))
    case 'invalid_value':
      return one({ kind: 'not-an-option', options: issue.values.map(String) })
    case 'too_small':
    case 'too_big':
      return one(sizeReason(issue))
    case 'invalid_union': {
      // The way that fits the value's kind says what is wrong with it; where none does, any of them would be right.
      const fitting = issue.errors.find((issues) =>
        issues.every(({ code, path }) => code !== 'invalid_type' || path.length > 0),
      )
      return fitting
        ? fitting.flatMap((inner) => faultsOf(inner, whole, at))
        : one({ kind: 'wrong-kind', expected: expectedOf(issue.errors.flat()) })
    }
    case 'custom':
      return one(issue.params?.reason)
    default:
      throw new Error(`the form's schema has no words for ${issue.code}`)
  }
}

/**
 * Reads a form's JSON, also one of before forms had columns of their own; what it leaves out is as in the default form.
 * `readOfficialForm({ format: 'shirube-form/1', … , columns: [{ key: 'action', heading: '取組', width: 0 }] })` refuses
 * with the fault `number-too-small` at `columns.0.width`.
 */
export const readOfficialForm = (value: unknown): Result<OfficialForm, readonly FormFault[]> => {
  const upgraded = upgradeOfficialForm(value, defaultOfficialForm)
  const { data, error } = officialFormSchema.safeParse(upgraded)
  return data ? done(formOf(data)) : refuse(error.issues.flatMap((issue) => faultsOf(issue, upgraded)))
}
