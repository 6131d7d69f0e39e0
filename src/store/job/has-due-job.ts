import type { Reader } from '../store.ts'
import { type Due, dueJobs } from './due-jobs.ts'

/** Whether there is something to do, asked without taking anybody's turn. */
export const hasDueJob = async (db: Reader, city: string, due: Due): Promise<boolean> =>
  due.kinds.length > 0 && (await dueJobs(db, city, due).select('id').limit(1).executeTakeFirst()) !== undefined
