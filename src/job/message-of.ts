const longestMessage = 2_000

/** What is kept of an error of ours, to be read by whoever looks after the system. */
export const messageOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).slice(0, longestMessage).toWellFormed().replaceAll('\0', '')
