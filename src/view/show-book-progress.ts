import type { JobSeen } from '../sheet/job.ts'

/** How far the making of a book is. */
export type BookProgress = {
  readonly isRunning: boolean
  readonly isCancelAsked: boolean
  /** It was stopped or broke off: it can be taken up again. */
  readonly isStopped: boolean
  readonly done: number
  /** Null while nobody knows. */
  readonly all: number | null
  readonly words: string
}

const wordsOf = ({ state, progress: { done, all, word }, isCancelAsked }: JobSeen): string => {
  const far = all === null ? '' : `（${all}のうち ${done}まで）`
  if (state === 'waiting') return '冊子を作り始めます。'
  if (state === 'running' && isCancelAsked) return `冊子の作成を止めています${far}。`
  if (state === 'running') return `冊子を作っています${far}。${word === null ? '' : `今は「${word}」です。`}`
  if (state === 'cancelled') return '冊子の作成を止めました。'
  if (state === 'failed') return 'しるべの不具合で、冊子を作れませんでした。もう一度作ってみてください。'
  return '冊子ができました。'
}

/** How far the making of a book is: 「冊子を作っています（17のうち 3まで）。今は「財政部」です。」; null where nobody makes it. */
export const showBookProgress = (job: JobSeen | null): BookProgress | null =>
  job && {
    isRunning: job.state === 'waiting' || job.state === 'running',
    isCancelAsked: job.isCancelAsked,
    isStopped: job.state === 'cancelled' || job.state === 'failed',
    done: job.progress.done,
    all: job.progress.all,
    words: wordsOf(job),
  }
