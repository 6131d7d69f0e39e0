import type { QueryExecutorProvider, SchemaModule } from 'kysely'
import type { Engine } from '../store.ts'

/** What a migration works with: the schema builder and plain SQL, without the types of today's tables. */
export type SchemaWriter = QueryExecutorProvider & { readonly schema: SchemaModule }

/** One step forward of the tables, as they were on its day. */
export type Migration = {
  readonly name: string
  readonly run: (db: SchemaWriter, engine: Engine) => Promise<void>
}
