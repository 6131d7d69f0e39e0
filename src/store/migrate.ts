import { sql } from 'kysely'
import { done, type Result, refuse } from '../base/result.ts'
import { migrationList } from './migration/migration-list.ts'
import type { Engine, Store, Writer } from './store.ts'

/** The store was written by a newer program than this one, which would not understand it. */
export type MigrateRefusal = { readonly kind: 'newer-than-program'; readonly names: readonly string[] }

const migrationLock = 20_250_401

const findNames = async (tx: Writer, engine: Engine): Promise<readonly string[]> => {
  // Two servers starting at once: the second waits here and then finds nothing left to do.
  if (engine === 'postgres') await sql`select pg_advisory_xact_lock(${sql.lit(migrationLock)})`.execute(tx)
  await sql`create table if not exists migration (name text primary key)`.execute(tx)
  const { rows } = await sql<{ name: string }>`select name from migration order by name`.execute(tx)
  return rows.map((row) => row.name)
}

/** Brings the tables up to date, at each start: all steps that are missing, or none. Gives the names of those it ran. */
export const migrate = (store: Store): Promise<Result<readonly string[], MigrateRefusal>> =>
  store.transaction<readonly string[], MigrateRefusal>(async (tx) => {
    const ran = await findNames(tx, store.engine)
    const unknown = ran.filter((name) => !migrationList.some((migration) => migration.name === name))
    if (unknown.length > 0) return refuse({ kind: 'newer-than-program', names: unknown })
    const missing = migrationList.filter(({ name }) => !ran.includes(name))
    for (const { name, run } of missing) {
      await run(tx, store.engine)
      await sql`insert into migration (name) values (${name})`.execute(tx)
    }
    return done(missing.map(({ name }) => name))
  })
