import type { Session } from '../sheet/session.ts'

const minutes = 60_000
const hours = 60 * minutes

/** How long a session lasts: unused, at all, and between the password and the one-time code. */
export const sessionLimit = { idle: 4 * hours, whole: 12 * hours, unfinished: 30 * minutes } as const

/** How long a wrong code may be followed by another one within one session. */
export const mostMisses = 5

/** Whether a session is over by itself at an instant: a working day after signing in, or when nobody used it. */
export const isOver = ({ createdAt, seenAt, stage, endedAt }: Session, now: Date): boolean => {
  const age = now.getTime() - Date.parse(createdAt)
  const whole = stage === 'open' ? sessionLimit.whole : sessionLimit.unfinished
  return endedAt !== null || age >= whole || now.getTime() - Date.parse(seenAt) >= sessionLimit.idle
}

/** Whether it is worth writing down that a session was used again. */
export const isToBeSeen = ({ seenAt }: Session, now: Date): boolean => now.getTime() - Date.parse(seenAt) >= 5 * minutes
