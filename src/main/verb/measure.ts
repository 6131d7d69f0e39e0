import { z } from 'zod'
import { measure } from '../../measure/measure.ts'
import type { ExitCode } from '../exit-code.ts'
import { answerLines } from '../json-lines.ts'

const text = z.string().nullable().default(null)

const lineSchema = z.object({
  id: z.union([z.string(), z.number()]).nullable().default(null),
  action: text,
  target: text,
  progress: text,
  fiscalYear: z.number().int().nullable().catch(null).default(null),
  asOf: z.iso.date().nullable().catch(null).default(null),
})

/** `shirube measure`: JSON lines {id, action?, target, progress, fiscalYear?, asOf?} → {id, measures}. */
export const run = (): Promise<ExitCode> =>
  answerLines(
    { input: process.stdin, output: process.stdout },
    (json) => lineSchema.safeParse(json).data ?? null,
    ({ id, ...line }) => ({ id, measures: measure(line) }),
  )
