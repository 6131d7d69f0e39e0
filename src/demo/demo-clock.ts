import { uuidV7 } from '../base/id.ts'

/** A small random sequence that is the same each time (mulberry32), so that the demonstration's addresses stay. */
const randomSequence = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) & 0xff
  }
}

/** The demonstration's time and ids: the clock stands where it was last set. */
export type DemoClock = {
  readonly set: (instant: string) => void
  readonly now: () => Date
  readonly newId: () => string
}

/** A clock that starts at an instant: `demoClock('2024-04-01T00:00:00.000Z')`. */
export const demoClock = (start: string): DemoClock => {
  const nextByte = randomSequence(20_261_010)
  let time = Date.parse(start)
  return {
    set: (instant: string): void => {
      time = Date.parse(instant)
    },
    now: (): Date => new Date(time),
    newId: (): string => uuidV7(time, Uint8Array.from({ length: 10 }, nextByte)),
  }
}
