import type { DatabaseSync } from 'node:sqlite'
import { setTimeout as wait } from 'node:timers/promises'

export const busyMilliseconds = 5_000
const pauseMilliseconds = 10
const mostPauses = 1_500

const sqliteBusy = 5
const isBusy = (error: unknown): boolean =>
  error instanceof Error && 'errcode' in error && Number(error.errcode) % 256 === sqliteBusy

/** Tries once, without SQLite's own waiting, which would stop this whole program until the other writer has ended. */
const tryToBegin = (database: DatabaseSync): boolean => {
  database.exec('pragma busy_timeout = 0')
  try {
    database.exec('begin immediate')
    return true
  } catch (error) {
    if (isBusy(error)) return false
    throw error
  } finally {
    database.exec(`pragma busy_timeout = ${busyMilliseconds}`)
  }
}

/**
 * Begins a transaction as a writer at once (one that turns into a writer later may find that another was first). While
 * another program writes in the same file, pages are still answered here.
 */
export const beginImmediate = async (database: DatabaseSync): Promise<void> => {
  for (let pauses = 0; pauses < mostPauses; pauses += 1) {
    if (tryToBegin(database)) return
    await wait(pauseMilliseconds)
  }
  throw new Error('another program has been writing in this file for too long')
}
