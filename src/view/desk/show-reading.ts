import type { JobSeen } from '../../sheet/job.ts'

/** How far the reading of a drop is. */
export type ReadingView = {
  readonly isRunning: boolean
  readonly isCancelAsked: boolean
  /** It was stopped or broke off: it can be taken up again. */
  readonly isStopped: boolean
  readonly done: number
  readonly all: number
  readonly words: string
}

const wordsOf = ({ state, progress, isCancelAsked }: JobSeen, all: number): string => {
  const { done, word } = progress
  if (state === 'waiting') return `${all}件の読取りを始めます。`
  if (state === 'running' && isCancelAsked) return `読取りを止めています。${all}件のうち ${done}件を読みました。`
  if (state === 'running')
    return `${all}件のうち ${done}件を読みました。${word === null ? '' : `今は「${word}」を読んでいます。`}`
  if (state === 'cancelled') return `読取りを止めました。${all}件のうち ${done}件を読みました。`
  if (state === 'failed') return `しるべの不具合で、読取りが途中で止まりました。${all}件のうち ${done}件を読みました。`
  return `${all}件すべてを読み終えました。`
}

/** How far the reading of a drop of `fileCount` files is: 「12件のうち 3件を読みました。今は「総務部.xlsx」を読んでいます。」. */
export const showReading = (job: JobSeen | null, fileCount: number): ReadingView | null => {
  if (job === null) return null
  const all = job.progress.all ?? fileCount
  return {
    isRunning: job.state === 'waiting' || job.state === 'running',
    isCancelAsked: job.isCancelAsked,
    isStopped: job.state === 'cancelled' || job.state === 'failed',
    done: Math.min(job.state === 'done' ? all : job.progress.done, all),
    all,
    words: wordsOf(job, all),
  }
}
