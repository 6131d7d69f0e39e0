/**
 * How far somebody has come in signing in. `code`: the password was right, the one-time code is asked; `set-up`: the
 * one-time code is to be set up first; `open`: signed in.
 */
export type SessionStage = 'code' | 'set-up' | 'open'

/** One signing in, from one device, until it ends. */
export type Session = {
  readonly id: string
  readonly personId: string
  readonly stage: SessionStage
  /** What the browser calls itself. */
  readonly device: string
  readonly address: string
  readonly createdAt: string
  readonly seenAt: string
  readonly endedAt: string | null
  /** Codes that were wrong so far. */
  readonly misses: number
}
