import { done, type Result, refuse } from '../base/result.ts'
import type { RefusalOf } from '../sheet/refusal.ts'
import { findCity } from '../store/city/find-city.ts'
import { saveLicence } from '../store/city/save-licence.ts'
import { audit, inTurn } from './command.ts'
import { findUnkeepableText } from './find-unkeepable-text.ts'
import type { Actor, Workplace } from './workplace.ts'

export type ChangeLicenceRefusal = RefusalOf<
  'city-not-found' | 'not-permitted' | 'text-not-keepable' | 'nothing-changed'
>

/** The city says on what terms its data may be used: `changeLicence(workplace, actor, { licence: 'CC BY 4.0' })`. */
export const changeLicence = async (
  workplace: Workplace,
  actor: Actor,
  { licence }: { readonly licence: string | null },
): Promise<Result<{ readonly licence: string | null }, ChangeLicenceRefusal>> => {
  const where = findUnkeepableText({ licence })
  if (where !== null) return refuse({ kind: 'text-not-keepable', where })
  return inTurn<{ readonly licence: string | null }, ChangeLicenceRefusal>(
    workplace,
    actor,
    { deed: 'change-form' },
    async (command) => {
      const { tx, city } = command
      const before = (await findCity(tx, city))?.licence ?? null
      if (before === licence) return refuse({ kind: 'nothing-changed' })
      await saveLicence(tx, city, licence)
      await audit(command, { action: 'change-licence', sheetId: null, phase: null, detail: { before, after: licence } })
      return done({ licence })
    },
  )
}
