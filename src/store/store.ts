import type { Kysely, Transaction } from 'kysely'
import type { Result } from '../base/result.ts'
import type { Tables } from './schema.ts'

/** What a query needs: the store's `db`, or a transaction to see what it has written so far. */
export type Reader = Pick<Kysely<Tables>, 'selectFrom'>

/** What a saving query needs: only a transaction can write. */
export type Writer = Transaction<Tables>

export type Engine = 'sqlite' | 'postgres'

/** Where a city's sheets are kept. */
export type Store = {
  readonly engine: Engine
  /** For reading, on a connection of its own: it sees what is committed and never waits for a writer. */
  readonly db: Reader
  /** Runs a command. What it wrote is kept when it gives back `done`, and undone when it refuses or throws. */
  readonly transaction: <Value, Refusal>(
    run: (tx: Writer) => Promise<Result<Value, Refusal>>,
  ) => Promise<Result<Value, Refusal>>
  readonly close: () => Promise<void>
}
