import type { Kysely, Transaction } from 'kysely'
import type { Result } from '../base/result.ts'
import type { Tables } from './schema.ts'

/** What a query needs: the store's `db`, or a transaction to see what it has written so far. */
export type Reader = Pick<Kysely<Tables>, 'selectFrom'>

/** What a saving query needs: only a transaction can write. */
export type Writer = Transaction<Tables>

export type Engine = 'sqlite' | 'postgres'

/** What a command may announce with its commit: `job`, there is something to do later. */
export type Notice = 'job'

/** Where a city's sheets are kept. */
export type Store = {
  readonly engine: Engine
  /** For reading, on a connection of its own: it sees what is committed and never waits for a writer. */
  readonly db: Reader
  /** Runs a command. What it wrote is kept when it gives back `done`, and undone when it refuses or throws. */
  readonly transaction: <Value, Refusal>(
    run: (tx: Writer) => Promise<Result<Value, Refusal>>,
  ) => Promise<Result<Value, Refusal>>
  /**
   * Hears what commands of this process announce, once they are committed; gives back how to stop hearing. Other servers
   * on the same store are not heard: whoever waits looks by himself now and then.
   */
  readonly hear: (notice: Notice, listener: () => void) => () => void
  readonly close: () => Promise<void>
}
