import type { ExitCode } from './exit-code.ts'
import { exitCodeOf, gravest } from './print-findings.ts'
import { type FileRead, readSheetFile } from './read-file.ts'

/** Reads and prints one file after the other, so that memory holds one at a time; the gravest exit code counts. */
export const readEach = async (files: readonly string[], show: (read: FileRead) => string): Promise<ExitCode> => {
  const codes: ExitCode[] = []
  for (const file of files) {
    const read = await readSheetFile(file)
    console.log(show(read))
    codes.push(exitCodeOf(read))
  }
  return gravest(codes)
}
