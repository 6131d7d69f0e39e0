import { AsyncLocalStorage } from 'node:async_hooks'
import type { Kysely } from 'kysely'
import type { Tables } from '../schema.ts'
import type { Engine, Store } from '../store.ts'

/** A store on an engine: one way to write, and one to read that does not wait for it. */
export const storeOn = (engine: Engine, writer: Kysely<Tables>, reader: Kysely<Tables>): Store => {
  const within = new AsyncLocalStorage<true>()
  return {
    engine,
    db: reader,
    transaction: async (run) => {
      // With one connection for writing, the inner one would wait for the outer one for ever.
      if (within.getStore()) throw new Error('a command was given within a command: hand its transaction on instead')
      const tx = await writer.startTransaction().execute()
      try {
        const result = await within.run(true, () => run(tx))
        await (result.ok ? tx.commit() : tx.rollback()).execute()
        return result
      } catch (error) {
        if (!tx.isCommitted && !tx.isRolledBack) await tx.rollback().execute()
        throw error
      }
    },
    close: async () => {
      await reader.destroy()
      await writer.destroy()
    },
  }
}
