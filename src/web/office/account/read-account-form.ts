import { z } from 'zod'
import { type Role, roleKinds } from '../../../sheet/role.ts'

const words = z.string().max(1_000)
const several = z
  .union([words, z.array(words).max(500)])
  .default([])
  .transform((value) => (typeof value === 'string' ? [value] : value))
const version = z
  .string()
  .regex(/^\d{1,9}$/)
  .transform(Number)

const rolesSchema = z
  .object({
    role: several.pipe(z.array(z.enum(roleKinds))),
    'editor-department': several,
    'department-head-department': several,
    'editor-section': words.default(''),
  })
  .transform((form): readonly Role[] =>
    [...new Set(form.role)].map((kind) => ({
      kind,
      departmentIds: kind === 'editor' || kind === 'department-head' ? form[`${kind}-department` as const] : [],
      sections: kind === 'editor' ? form['editor-section'].split(/[、,，]/) : [],
    })),
  )

const namedSchema = z.object({ name: words, mail: words })
const versionSchema = z.object({ version })
const sessionSchema = z.object({ session: words })
const linkSchema = z.object({ code: z.literal('yes').optional() })
const passwordSchema = z.object({ current: words, password: words, again: words })
const currentSchema = z.object({ current: words })

/** Reads the roles chosen in a form; null: it is none of ours. */
export const readRoles = (body: unknown): readonly Role[] | null => rolesSchema.safeParse(body).data ?? null

/** Reads the name and mail address of an invitation. */
export const readNamed = (body: unknown): z.infer<typeof namedSchema> | null => namedSchema.safeParse(body).data ?? null

/** Reads the version of a person that the form was made from. */
export const readPersonVersion = (body: unknown): number | null => versionSchema.safeParse(body).data?.version ?? null

/** Reads which session is to be ended. */
export const readSession = (body: unknown): string | null => sessionSchema.safeParse(body).data?.session ?? null

/** Reads whether a new link is for another one-time code too. */
export const readLinkForm = (body: unknown): { readonly codeToo: boolean } | null => {
  const { data } = linkSchema.safeParse(body)
  return data ? { codeToo: data.code === 'yes' } : null
}

/** Reads the form in which one's own password is changed. */
export const readChange = (body: unknown): z.infer<typeof passwordSchema> | null =>
  passwordSchema.safeParse(body).data ?? null

/** Reads the password of now. */
export const readCurrent = (body: unknown): string | null => currentSchema.safeParse(body).data?.current ?? null
