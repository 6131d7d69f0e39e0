import type { WriteStream } from 'node:tty'

/** How far a command has come, on standard error: 「12/100 総務部.xlsx」. */
export type Progress = {
  readonly begin: (number: number, count: number, source: string) => void
  /** Takes the line away, so that something else can be written there. */
  readonly clear: () => void
}

const wipe = '\r\u001b[K'

/** On a terminal one line that changes; with `isWanted` elsewhere too, a line for each file; else nothing. */
export const showProgress = (
  stream: Pick<WriteStream, 'write'> & { readonly isTTY?: boolean; readonly columns?: number },
  isWanted: boolean,
): Progress => {
  const isTerminal = stream.isTTY === true
  return {
    begin: (number, count, source) => {
      const line = `${number}/${count} ${source}`
      // Full-width letters take two columns: half the letters fit for sure, and a line that wraps cannot be wiped.
      if (isTerminal) stream.write(wipe + line.slice(0, Math.floor((stream.columns ?? 80) / 2)))
      else if (isWanted) stream.write(`${line}\n`)
    },
    clear: () => {
      if (isTerminal) stream.write(wipe)
    },
  }
}
