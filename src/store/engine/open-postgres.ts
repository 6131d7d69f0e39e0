import { Kysely, PostgresDialect } from 'kysely'
import { Pool, type PoolConfig } from 'pg'
import type { Tables } from '../schema.ts'
import type { Store } from '../store.ts'
import { storeOn } from './store-on.ts'

const poolOf = (settings: PoolConfig): Pool => {
  const pool = new Pool(settings)
  // An idle connection that the server closes is replaced by the pool; unheard, its event would end the process.
  pool.on('error', () => {})
  return pool
}

/** A PostgreSQL server. Readers have a pool of their own, so that commands waiting for each other never block a page. */
export const openPostgres = (connectionString: string): Store =>
  storeOn(
    'postgres',
    new Kysely<Tables>({ dialect: new PostgresDialect({ pool: poolOf({ connectionString, max: 5 }) }) }),
    new Kysely<Tables>({
      dialect: new PostgresDialect({
        pool: poolOf({ connectionString, max: 10, options: '-c default_transaction_read_only=on' }),
      }),
    }),
  )
