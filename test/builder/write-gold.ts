import type { ActionItem, ActionStep, ExtraColumns, Goal, Sheet } from '../../src/sheet/sheet.ts'

const plain = (text: string | null): string => text?.replace(/\s+/g, '') ?? '－'

const extraLines = (extra: ExtraColumns | undefined, indent: string): readonly string[] =>
  Object.entries(extra ?? {}).map(([heading, text]) => `${indent}+ ${plain(heading)}: ${plain(text)}`)

const withColumns = (words: string, { target, progress }: Pick<ActionItem, 'target' | 'progress'>): string =>
  target === null && progress === null ? words : `${words} | ${plain(target)} | ${plain(progress)}`

const stepLines = (step: ActionStep): readonly string[] => [
  `    ${withColumns(`${plain(step.mark)} ${plain(step.action)}`, step)}`,
  ...(step.section === undefined ? [] : [`      @ ${step.section}`]),
  ...extraLines(step.extra, '      '),
]

const itemLines = (item: ActionItem): readonly string[] => [
  `  ${withColumns(`${plain(item.mark)} ${plain(item.title)}`, item)}${item.continuity ? ` ${item.continuity}` : ''}`,
  ...extraLines(item.extra, '    '),
  ...item.steps.flatMap(stepLines),
]

const goalLines = (goal: Goal): readonly string[] => [
  `${goal.number ?? '－'} ${plain(goal.title)}${goal.selfEvaluation === null ? '' : ` [${goal.selfEvaluation}]`}`,
  ...(goal.selfEvaluationRemark === undefined ? [] : [`  = ${plain(goal.selfEvaluationRemark)}`]),
  ...extraLines(goal.extra, '  '),
  ...goal.items.flatMap(itemLines),
]

/** A sheet in lines, blanks left out, as the gold of a layout has it: 「1 移住の推進 [○]」, 「  ① 相談」, 「    (1) 窓口 | 3回 | 2回」. */
export const writeGold = ({ fiscalYear, phase, departments, goals }: Sheet): readonly string[] => [
  `# ${fiscalYear ?? '－'} ${phase ?? '－'} ${departments.join('、')}`,
  ...goals.flatMap(goalLines),
]
