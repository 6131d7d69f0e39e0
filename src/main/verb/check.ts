import type { ExitCode } from '../exit-code.ts'
import { findingJson, findingLine } from '../print-findings.ts'
import { readEach } from '../read-each.ts'
import type { FileRead } from '../read-file.ts'
import type { VerbInput } from '../verb.ts'

const asText = (read: FileRead): string =>
  read.findings.length === 0
    ? `■ ${read.source}  指摘なし`
    : [`■ ${read.source}  指摘 ${read.findings.length}件`, ...read.findings.map(findingLine)].join('\n')

const asJson = (read: FileRead): string =>
  JSON.stringify({ format: 'shirube-findings/1', source: read.source, findings: read.findings.map(findingJson) })

/** `shirube check FILE… [--json]`: the findings only. */
export const run = ({ files, options }: VerbInput): Promise<ExitCode> => readEach(files, options.json ? asJson : asText)
