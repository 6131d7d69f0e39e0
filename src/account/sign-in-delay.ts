import type { SignInFailure } from '../store/account/find-failures.ts'

const seconds = 1_000
const minutes = 60 * seconds

/** How long failed tries count. */
export const failureMemory = 60 * minutes

const freeTries = 5
const longestWait = 15 * minutes
const mostOfOnePlace = 300
const mostCodes = 20

type Tried = {
  readonly account: string
  /** The address, or the known browser that somebody comes from. */
  readonly source: string
  readonly isKnownDevice: boolean
}

const grown = (count: number): number =>
  count < freeTries ? 0 : Math.min(longestWait, 5 * seconds * 2 ** (count - freeTries))

const left = (wait: number, last: SignInFailure | undefined, now: Date): number =>
  last === undefined ? 0 : Math.max(0, Date.parse(last.at) + wait - now.getTime())

/**
 * How long the next try has to wait, in milliseconds. What counts is the pair of account and place: five tries at once,
 * then 5, 10, 20 seconds and so on. So nobody locks somebody else out by failing from another place, and a browser in which
 * the person has signed in before counts for itself, whoever fails beside it. One place with hundreds of failures over many
 * accounts waits as a whole, and wrong one-time codes (whoever sends them knows the password) count from all places.
 */
export const signInDelay = (
  failures: readonly SignInFailure[],
  { account, source, isKnownDevice }: Tried,
  now: Date,
): number => {
  const pair = failures.filter((one) => one.account === account && one.source === source)
  const ofPair = left(grown(pair.length), pair[0], now)
  if (isKnownDevice) return ofPair
  const place = failures.filter((one) => one.source === source)
  const ofPlace = place.length < mostOfOnePlace ? 0 : left(longestWait, place[0], now)
  const codes = failures.filter((one) => one.account === account && one.step === 'code')
  const ofCodes = codes.length < mostCodes ? 0 : left(longestWait, codes[0], now)
  return Math.max(ofPair, ofPlace, ofCodes)
}

/** Whether the next failure is the one from which tries are slowed, to be told once in the audit log. */
export const isFirstSlowed = (failures: readonly SignInFailure[], { account, source }: Tried): boolean =>
  failures.filter((one) => one.account === account && one.source === source).length === freeTries - 1
