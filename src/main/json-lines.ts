import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { type ExitCode, exitCode } from './exit-code.ts'

/**
 * Answers each JSON line of the input with a line of the output, in order. A line that is no JSON, or not of the form
 * asked for, is named on standard error with its number and passed over; the end is then `refused`.
 */
export const answerLines = async <Line>(
  streams: { readonly input: Readable; readonly output: Writable },
  parse: (json: unknown) => Line | null,
  answer: (line: Line) => unknown,
): Promise<ExitCode> => {
  let ending: ExitCode = exitCode.fine
  let number = 0
  for await (const text of createInterface({ input: streams.input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1
    if (text.trim() === '') continue
    const line = parse(parseJson(text))
    if (line === null) {
      console.error(`${number}行目は読めません。{"id": …, "text": …} の形のJSONを1行に1つ書いてください。`)
      ending = exitCode.refused
    } else if (!streams.output.write(`${JSON.stringify(answer(line))}\n`)) {
      await new Promise((drained) => streams.output.once('drain', drained))
    }
  }
  return ending
}

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    // undefined is no JSON value, so no schema takes it
    return undefined
  }
}
