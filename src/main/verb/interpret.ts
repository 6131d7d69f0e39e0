import { z } from 'zod'
import { interpret } from '../../measure/interpret.ts'
import type { ExitCode } from '../exit-code.ts'
import { answerLines } from '../json-lines.ts'

const columns = ['action', 'target', 'progress'] as const

const lineSchema = z.object({
  id: z.union([z.string(), z.number()]).nullable().default(null),
  text: z.string().nullable(),
  // Any other column is ignored, by the interface's own word.
  column: z.enum(columns).nullable().catch(null).default(null),
  fiscalYear: z.number().int().nullable().catch(null).default(null),
  asOf: z.iso.date().nullable().catch(null).default(null),
})

/** `shirube interpret`: JSON lines {id, text, column?, fiscalYear?, asOf?} → {id, quantities, dates, status}. */
export const run = (): Promise<ExitCode> =>
  answerLines(
    { input: process.stdin, output: process.stdout },
    (json) => lineSchema.safeParse(json).data ?? null,
    ({ id, text, ...context }) => ({ id, ...interpret(text ?? '', context) }),
  )
