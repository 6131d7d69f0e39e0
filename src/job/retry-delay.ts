const firstInMilliseconds = 2_000
const longestInMilliseconds = 10 * 60_000

/** How long a job waits after it broke off for the n-th time: 2 seconds, 8, 32, … ten minutes at most. */
export const retryDelay = (failures: number): number =>
  Math.min(longestInMilliseconds, firstInMilliseconds * 4 ** (failures - 1))
