import type { City } from '../../sheet/city.ts'
import type { OfficialForm } from '../../sheet/official-form.ts'
import { toJson } from '../json-text.ts'
import type { Writer } from '../store.ts'

/** Writes a new city; without a form of its own (null) it uses the default one. False when the city is there already. */
export const saveCity = async (
  tx: Writer,
  city: Pick<City, 'code' | 'name' | 'scales' | 'licence'> & { readonly officialForm: OfficialForm | null },
): Promise<boolean> => {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('city')
    .values({
      city: city.code,
      name: city.name,
      official_form: city.officialForm && toJson(city.officialForm),
      scales: toJson(city.scales),
      licence: city.licence,
      revision: 1,
    })
    .onConflict((conflict) => conflict.column('city').doNothing())
    .executeTakeFirst()
  return (numInsertedOrUpdatedRows ?? 0n) > 0n
}
