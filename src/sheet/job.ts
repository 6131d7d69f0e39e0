import type { AuditEntry } from './audit-entry.ts'

export const jobStates = ['waiting', 'running', 'done', 'failed', 'cancelled'] as const
export type JobState = (typeof jobStates)[number]

export const jobKinds = ['read-reception', 'make-book'] as const
export type JobKind = (typeof jobKinds)[number]

/** What each kind of job must know, small enough to be written in the transaction that causes it. */
export type JobPayloads = {
  /** 受付の読み取り: reads the files of one drop. */
  readonly 'read-reception': { readonly receptionId: string }
  /** 冊子の作成: binds the sheets of one book. */
  readonly 'make-book': { readonly bookId: string }
}

/** How far a job is: `{ done: 12, all: 100, word: '総務部.xlsx' }`. */
export type JobProgress = {
  readonly done: number
  /** Null while nobody knows. */
  readonly all: number | null
  /** What it is at just now. */
  readonly word: string | null
}

export type JobOutcome = Readonly<Record<string, string | number | null>>

/** Work to be done later, kept until it is done: `{ kind: 'read-reception', payload: { receptionId }, state: 'waiting', … }`. */
export type Job<Kind extends JobKind = JobKind> = Pick<AuditEntry, 'actorId' | 'actor' | 'means'> & {
  readonly id: string
  readonly kind: Kind
  readonly payload: JobPayloads[Kind]
  readonly state: JobState
  readonly progress: JobProgress
  /** How often somebody began it; who holds it names this number, so that one who lost it writes nothing more. */
  readonly claims: number
  /** How often it broke off by an error of ours. */
  readonly failures: number
  /** Why it broke off last. */
  readonly problem: string | null
  readonly outcome: JobOutcome | null
  readonly isCancelAsked: boolean
  readonly createdAt: string
  readonly endedAt: string | null
}

/** What a page shows of a job. */
export type JobSeen = Pick<Job, 'id' | 'kind' | 'state' | 'progress' | 'problem' | 'isCancelAsked'>

/** What the handler of a job works with. */
export type JobAtWork<Kind extends JobKind = JobKind> = {
  readonly job: Job<Kind>
  /** Aborted when the job was cancelled, the program stops, or another server has taken the job over. */
  readonly signal: AbortSignal
  readonly report: (progress: JobProgress) => Promise<void>
}

/** How a handler came back: it finished, or it stopped where it was because its signal said so. */
export type JobEnd = { readonly kind: 'finished'; readonly outcome: JobOutcome } | { readonly kind: 'cut-short' }

/** What does the jobs of each kind. It may be called again for a job half done: at least once, never exactly once. */
export type JobHandlers = {
  readonly [Kind in JobKind]?: (work: JobAtWork<Kind>) => Promise<JobEnd>
}
