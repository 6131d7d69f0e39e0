import { type QueryExecutorProvider, sql } from 'kysely'
import type { Engine } from '../store.ts'

const sqliteGuard = (table: string, deed: 'update' | 'delete') =>
  sql`create trigger ${sql.id(`${table}_no_${deed}`)} before ${sql.raw(deed)} on ${sql.table(table)}
    begin select raise(abort, ${sql.lit(`${table} is append only`)}); end`

const postgresGuard = (table: string) =>
  sql`create trigger ${sql.id(`${table}_append_only`)} before update or delete on ${sql.table(table)}
    for each row execute function refuse_change()`

const postgresFunction = sql`create or replace function refuse_change() returns trigger language plpgsql as
  $$ begin raise exception '% is append only', tg_table_name; end $$`

/** Makes tables of which no row can be changed or deleted, by whatever program. */
export const makeAppendOnly = async (
  db: QueryExecutorProvider,
  engine: Engine,
  tables: readonly string[],
): Promise<void> => {
  if (engine === 'postgres') await postgresFunction.execute(db)
  for (const table of tables) {
    const guards =
      engine === 'postgres' ? [postgresGuard(table)] : [sqliteGuard(table, 'update'), sqliteGuard(table, 'delete')]
    for (const guard of guards) await guard.execute(db)
  }
}
