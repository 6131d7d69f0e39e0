import { z } from 'zod'
import { localPath } from '../../view/account/account-address.ts'

const words = z.string().max(1_000)
const to = words.optional().transform(localPath)

const signInSchema = z.object({ mail: words, password: words, to })
const codeSchema = z.object({ code: words, to })
const demoSchema = z.object({ person: words, to })
const passwordSchema = z.object({
  name: words.default(''),
  mail: words.default(''),
  password: words,
  again: words,
})

/** Reads the form of the sign-in; null: it is none of ours. */
export const readSignIn = (body: unknown): z.infer<typeof signInSchema> | null =>
  signInSchema.safeParse(body).data ?? null

/** Reads the form with a one-time code or a recovery code. */
export const readCodeForm = (body: unknown): z.infer<typeof codeSchema> | null =>
  codeSchema.safeParse(body).data ?? null

/** Reads the button of one of the demonstration's people. */
export const readDemoForm = (body: unknown): z.infer<typeof demoSchema> | null =>
  demoSchema.safeParse(body).data ?? null

/** Reads the form in which a password is set by a link. */
export const readPasswordForm = (body: unknown): z.infer<typeof passwordSchema> | null =>
  passwordSchema.safeParse(body).data ?? null
