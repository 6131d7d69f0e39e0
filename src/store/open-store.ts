import { openPostgres } from './engine/open-postgres.ts'
import { openSqlite } from './engine/open-sqlite.ts'
import type { Store } from './store.ts'

/**
 * Opens a store by its address: `postgres://user@host/city`, or a file for SQLite (its folder must exist),
 * `:memory:` in tests. Bring its tables up to date with `migrate` before use.
 */
export const openStore = (address: string): Store =>
  /^postgres(ql)?:\/\//.test(address) ? openPostgres(address) : openSqlite(address)
