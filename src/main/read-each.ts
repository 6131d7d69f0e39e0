import { closeReader } from '../workflow/reader/ask-reader.ts'
import { type ExitCode, exitCode } from './exit-code.ts'
import { listFiles } from './list-files.ts'
import { gravest } from './print-findings.ts'
import { type FileRead, filesIn } from './read-file.ts'
import { showProgress } from './show-progress.ts'
import type { VerbInput } from './verb.ts'

type Outcome = { readonly source: string; readonly code: ExitCode; readonly findings: number }

const mostNames = 20

const summaryLines = (outcomes: readonly Outcome[]): readonly string[] => {
  const refused = outcomes.filter(({ code }) => code === exitCode.refused)
  const findings = outcomes.reduce((sum, outcome) => sum + outcome.findings, 0)
  const names = refused.slice(0, mostNames).map(({ source }) => `  受け付けられないファイル: ${source}`)
  const more = refused.length > mostNames ? [`  ほか ${refused.length - mostNames}`] : []
  const count = `${outcomes.length}個のファイル: 読めたもの ${outcomes.length - refused.length}`
  return [`${count}、受け付けられないもの ${refused.length}、指摘 ${findings}件`, ...names, ...more]
}

/**
 * Reads one file after the other (folders and zips file by file) and hands each to `take`, whose exit code counts: the
 * gravest is the command's. A bad file stops none of the others. Where there are several, a summary follows on standard
 * error. Memory holds one document at a time.
 */
export const readEach = async (
  { files, options }: VerbInput,
  take: (file: FileRead) => ExitCode | Promise<ExitCode>,
): Promise<ExitCode> => {
  const progress = showProgress(process.stderr, options.progress === true)
  const outcomes: Outcome[] = []
  const listed = await listFiles(files)
  let count = listed.length
  for (const file of listed) {
    const inside = await filesIn(file)
    count += inside.length - 1
    for (const each of inside) {
      if (count > 1) progress.begin(outcomes.length + 1, count, each.source)
      const read = await each.read()
      progress.clear()
      outcomes.push({ source: each.source, code: await take(read), findings: read.read.findings.length })
    }
  }
  await closeReader()
  if (outcomes.length > 1) for (const line of summaryLines(outcomes)) console.error(line)
  return gravest(outcomes.map(({ code }) => code))
}
