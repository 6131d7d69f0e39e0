import { DatabaseSync } from 'node:sqlite'
import { Kysely } from 'kysely'
import type { Tables } from '../schema.ts'
import type { Store } from '../store.ts'
import { busyMilliseconds } from './begin-immediate.ts'
import { sqliteDialect } from './sqlite-dialect.ts'
import { storeOn } from './store-on.ts'

const openWriter = (file: string): DatabaseSync => {
  const database = new DatabaseSync(file, { timeout: busyMilliseconds, enableForeignKeyConstraints: true })
  // A commit is on disk when it is acknowledged, and readers go on while somebody writes.
  database.exec('pragma journal_mode = wal; pragma synchronous = full')
  return database
}

/**
 * One file, no server. `:memory:` (tests) has one connection only, so that there its reader also sees what is not yet
 * committed.
 */
export const openSqlite = (file: string): Store => {
  const writer = openWriter(file)
  const reader = file === ':memory:' ? writer : new DatabaseSync(file, { timeout: busyMilliseconds, readOnly: true })
  return storeOn(
    'sqlite',
    new Kysely<Tables>({ dialect: sqliteDialect(writer) }),
    new Kysely<Tables>({ dialect: sqliteDialect(reader) }),
  )
}
