import type { ExitCode } from '../exit-code.ts'
import { exitCodeOf, findingJson, findingLine } from '../print-findings.ts'
import { readEach } from '../read-each.ts'
import type { FileRead } from '../read-file.ts'
import type { VerbInput } from '../verb.ts'

const asText = ({ source, read }: FileRead): string =>
  read.findings.length === 0
    ? `■ ${source}  指摘なし`
    : [`■ ${source}  指摘 ${read.findings.length}件`, ...read.findings.map(findingLine)].join('\n')

const asJson = ({ source, read }: FileRead): string =>
  JSON.stringify({ format: 'shirube-findings/1', source, findings: read.findings.map(findingJson) })

/** `shirube check FILE… [--json]`: the findings only. */
export const run = (input: VerbInput): Promise<ExitCode> =>
  readEach(input, (file) => {
    console.log(input.options.json ? asJson(file) : asText(file))
    return exitCodeOf(file.read)
  })
