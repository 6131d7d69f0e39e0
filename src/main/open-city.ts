import { mkdir } from 'node:fs/promises'
import { uuidV7 } from '../base/id.ts'
import { findCityCodes } from '../store/city/find-city-codes.ts'
import { migrate } from '../store/migrate.ts'
import { openStore } from '../store/open-store.ts'
import type { Store } from '../store/store.ts'
import type { Actor, Workplace } from '../workflow/workplace.ts'
import type { Config } from './config.ts'

/** The code a city is kept under until it says its own. */
export const unnamedCityCode = '000000'

/** Who acts when a command of the command line does something. */
export const commandLine: Actor = { id: 'command-line', name: 'コマンド操作', means: 'command-line' }

/** Opens the store of the configuration with its tables up to date. Throws when they are newer than the program. */
export const openCityStore = async ({ dataFolder, storeAddress }: Config): Promise<Store> => {
  if (storeAddress.startsWith(dataFolder)) await mkdir(dataFolder, { recursive: true })
  const store = openStore(storeAddress)
  const migrated = await migrate(store)
  if (migrated.ok) return store
  await store.close()
  throw new Error(
    `このデータは、より新しいしるべで作られています（${migrated.refusal.names.join('、')}）。しるべを更新してください。`,
  )
}

/** The code of the city that is kept here, or null when there is none yet. */
export const codeOfOnlyCity = async (store: Store): Promise<string | null> => (await findCityCodes(store.db))[0] ?? null

/** A city's workplace with the real clock and real ids. */
export const workplaceOf = (store: Store, city: string): Workplace => ({
  store,
  city,
  now: () => new Date(),
  newId: () => uuidV7(Date.now(), crypto.getRandomValues(new Uint8Array(10))),
})
