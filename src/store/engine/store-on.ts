import { AsyncLocalStorage } from 'node:async_hooks'
import type { Kysely } from 'kysely'
import { noticesOf } from '../notice.ts'
import type { Tables } from '../schema.ts'
import type { Engine, Notice, Store } from '../store.ts'

/** A store on an engine: one way to write, and one to read that does not wait for it. */
export const storeOn = (engine: Engine, writer: Kysely<Tables>, reader: Kysely<Tables>): Store => {
  const within = new AsyncLocalStorage<true>()
  const listeners = new Map<() => void, Notice>()
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
        if (result.ok) for (const [listener, notice] of listeners) if (noticesOf(tx).has(notice)) listener()
        return result
      } catch (error) {
        if (!tx.isCommitted && !tx.isRolledBack) await tx.rollback().execute()
        throw error
      }
    },
    hear: (notice, listener) => {
      // A function of its own for each call, so that one listener may hear several things.
      const heard = () => listener()
      listeners.set(heard, notice)
      return () => {
        listeners.delete(heard)
      }
    },
    close: async () => {
      await reader.destroy()
      await writer.destroy()
    },
  }
}
