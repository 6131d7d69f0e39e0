import { PGlite } from '@electric-sql/pglite'
import { Kysely, PGliteDialect } from 'kysely'
import { migrate } from '../migrate.ts'
import { openStore } from '../open-store.ts'
import type { Tables } from '../schema.ts'
import type { Engine, Store } from '../store.ts'
import { storeOn } from './store-on.ts'

const openSqliteInMemory = async (): Promise<Store> => {
  const store = openStore(':memory:')
  await migrate(store)
  return store
}

// Starting one takes seconds: a test file has one, started before its first test and emptied for each.
const postgres = await PGlite.create()

const openPostgresInMemory = async (): Promise<Store> => {
  const kysely = new Kysely<Tables>({ dialect: new PGliteDialect({ pglite: postgres }) })
  const store = storeOn('postgres', kysely, kysely)
  await migrate(store)
  await postgres.exec('truncate city cascade')
  return { ...store, close: async () => {} }
}

/** For tests: an empty store with all tables on each engine, PostgreSQL by PGlite in this process. */
export const storesInMemory: readonly (readonly [engine: Engine, open: () => Promise<Store>])[] = [
  ['sqlite', openSqliteInMemory],
  ['postgres', openPostgresInMemory],
]
