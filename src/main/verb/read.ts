import type { ActionItem, ActionStep, Goal, Sheet } from '../../sheet/sheet.ts'
import type { ExitCode } from '../exit-code.ts'
import { exitCodeOf, findingJson, findingLine } from '../print-findings.ts'
import { readEach } from '../read-each.ts'
import type { FileRead } from '../read-file.ts'
import type { VerbInput } from '../verb.ts'

const indent = (depth: number, text: string): string =>
  `${'  '.repeat(depth)}${text.replaceAll('\n', `\n${'  '.repeat(depth + 1)}`)}`

const sides = (depth: number, line: ActionItem | ActionStep): readonly string[] => [
  ...(line.target === null ? [] : [indent(depth, `目標: ${line.target}`)]),
  ...(line.progress === null ? [] : [indent(depth, `進捗: ${line.progress}`)]),
]

const itemLines = (item: ActionItem): readonly string[] => [
  indent(1, `${item.mark ?? '・'} ${item.title ?? '（題名なし）'}`),
  ...sides(2, item),
  ...item.steps.flatMap((step) => [
    indent(2, `${step.mark ?? '・'} ${step.action ?? '（取組なし）'}`),
    ...sides(3, step),
  ]),
]

const goalLines = (goal: Goal): readonly string[] => [
  `重点目標${goal.number ?? '（番号なし）'} ${goal.title ?? '（題名なし）'}  自己評価 ${goal.selfEvaluation ?? 'なし'}`,
  ...goal.items.flatMap(itemLines),
]

const sheetLines = (sheet: Sheet): readonly string[] => [
  `${sheet.title}  ${sheet.fiscalYear ?? '年度不明'}  ${sheet.departments.join('・') || '部局不明'}`,
  ...sheet.goals.flatMap(goalLines),
  '',
]

const sheetsOf = ({ read }: FileRead): readonly Sheet[] => (read.kind === 'read' ? read.sheets : [])

const asText = (file: FileRead): string =>
  [
    `■ ${file.source}`,
    ...sheetsOf(file).flatMap(sheetLines),
    ...(file.read.findings.length > 0
      ? [`指摘 ${file.read.findings.length}件`, ...file.read.findings.map(findingLine)]
      : ['指摘なし']),
  ].join('\n')

const asJson = (file: FileRead): string =>
  JSON.stringify({
    format: 'shirube-sheet/1',
    source: file.source,
    sheets: sheetsOf(file),
    findings: file.read.findings.map(findingJson),
  })

/** `shirube read FILE… [--json]`: what the files hold, and each doubt with its place. */
export const run = (input: VerbInput): Promise<ExitCode> =>
  readEach(input, (file) => {
    console.log(input.options.json ? asJson(file) : asText(file))
    return exitCodeOf(file.read)
  })
