import { z } from 'zod'

/** 31 February is taken for 3 March where nobody looks. */
const isDay = (text: string): boolean => {
  const day = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}

const due = z
  .union([
    z.literal(''),
    z
      .string()
      .regex(/^\d{4}-\d{2}-\d{2}$/)
      .refine(isDay),
  ])
  .default('')
  .transform((text) => (text === '' ? null : text))

const schema = z.object({ due, words: z.string().max(300).default(''), sheet: z.array(z.string().max(100)).max(2000) })

/** What a person wants on the forms, and whose they want. */
export type CollectWish = z.infer<typeof schema>

/** Reads what the address of a form says; null: it is none of ours. */
export const readCollect = (query: Readonly<Record<string, readonly string[]>>): CollectWish | null =>
  schema.safeParse({ due: query.due?.[0], words: query.words?.[0], sheet: query.one ?? query.sheet ?? [] }).data ?? null
