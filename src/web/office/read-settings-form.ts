import { z } from 'zod'
import { phases } from '../../sheet/phase.ts'

const version = z
  .string()
  .regex(/^\d{1,9}$/)
  .transform(Number)

const versionSchema = z.object({ version })

const settingsSchema = z.object({
  version,
  // A browser sends line breaks as CRLF; what the person sees, and what lines are counted in, has LF.
  json: z.string().transform((json) => json.replace(/\r\n?/g, '\n')),
  phase: z.enum(phases).default('midyear'),
})

/** What was sent from the page where the form is edited. */
export type SentSettings = z.infer<typeof settingsSchema>

/** Reads the form of the settings page; null: it is none of ours. */
export const readSettings = (body: unknown): SentSettings | null => settingsSchema.safeParse(body).data ?? null

/** Reads the version that a button of the settings page sends; null: it is none of ours. */
export const readVersion = (body: unknown): number | null => versionSchema.safeParse(body).data?.version ?? null
