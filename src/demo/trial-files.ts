import type { ActionItem, ActionStep, Goal, Sheet } from '../sheet/sheet.ts'
import { demoSheet } from './demo-sheet.ts'
import { demoDepartments } from './department-list.ts'

/** A file to try the receiving desk with: a sheet to be written in a format, or a text as it stands. */
export type TrialFile =
  | { readonly kind: 'form'; readonly path: string; readonly format: 'xlsx' | 'pdf' | 'html'; readonly sheet: Sheet }
  | { readonly kind: 'text'; readonly path: string; readonly text: string }

const sheetOf = (key: string): Sheet => {
  const department = demoDepartments.find((known) => known.key === key)
  if (!department) throw new Error(`the demonstration city has no department ${key}`)
  return demoSheet(department, 2026, 'midyear')
}

type Line = Pick<ActionItem & ActionStep, 'target' | 'progress'>

/** Changes the lines of a sheet, item by item and step by step. */
const eachLine = (sheet: Sheet, change: <Kind extends Line>(line: Kind) => Kind): Sheet => ({
  ...sheet,
  goals: sheet.goals.map((goal) => ({
    ...goal,
    items: goal.items.map((item) => ({ ...change(item), steps: item.steps.map((step) => change(step)) })),
  })),
})

/** What the planning office had asked 商工観光部 for when it returned the sheet: as of when the figures are. */
const withAsOf = (sheet: Sheet): Sheet =>
  eachLine(sheet, (line) =>
    line.progress && /[0-9]/.test(line.progress) && !line.progress.includes('現在')
      ? { ...line, progress: `${line.progress}（9月末現在）` }
      : line,
  )

/** The last goal was given up, the first one has a step more. */
const reworked = (sheet: Sheet): Sheet => {
  const [first, ...others] = sheet.goals.slice(0, -1)
  if (!first) return sheet
  const step: ActionStep = {
    mark: '(1)',
    action: '現地確認の記録を共有する手順の作成',
    target: '手順書 1件',
    progress: '案を作成',
  }
  const item: ActionItem = {
    mark: '⑨',
    title: '記録の共有',
    continuity: 'new',
    target: null,
    progress: null,
    steps: [step],
  }
  return { ...sheet, goals: [{ ...first, items: [...first.items, item] }, ...others] }
}

const cell = (words: readonly (string | null)[]): string =>
  words.filter((word) => word !== null && word !== '').join(' ')
const marked = (mark: string | null, text: string | null): string | null => (text === null ? null : cell([mark, text]))

const itemRow = ({ mark, title, target, progress, steps }: ActionItem): readonly string[] => [
  cell([mark, title, ...steps.map((step) => marked(step.mark, step.action))]),
  cell([target, ...steps.map((step) => marked(step.mark, step.target))]),
  cell([progress, ...steps.map((step) => marked(step.mark, step.progress ?? '未着手'))]),
]

const goalRows = ({ number, title, selfEvaluation, items }: Goal): readonly (readonly string[])[] => [
  ['重点目標', title ?? '', '期限・数値目標等', '進捗状況・進捗度', '各部局の自己評価', selfEvaluation ?? ''],
  ['', '具体的な重点取組項目（箇条書き）', '', '', '', ''],
  ...items.map((item, index) => [index === 0 ? String(number ?? '') : '', ...itemRow(item), '', '']),
]

/** A sheet copied out of its form into a text, as people do it: tabs between the cells, and what went wrong on the way. */
const copiedOut = (sheet: Sheet): string => {
  const rows = sheet.goals.flatMap(goalRows).map((row) => row.join('\t'))
  const text = ['重点目標一覧表', '', ...sheet.departments, '', '【令和8年度重点目標】', '', ...rows].join('\n')
  // A target's mark was typed twice, a title was lost, a day was written that does not exist.
  return text
    .replace(/(\(2\).*?)\(2\)/s, '$1(1)')
    .replace(sheet.goals[1]?.title ?? '', '')
    .replace('（1～9月', '（9月31日現在、1～9月')
}

/** A sheet as a table with commas; cells are quoted. */
const asCsv = (sheet: Sheet): string =>
  [[sheet.title], ['担当部局名', ...sheet.departments], ['【令和8年度重点目標】'], ...sheet.goals.flatMap(goalRows)]
    .map((row) => row.map((words) => `"${words.replaceAll('"', '""')}"`).join(','))
    .join('\r\n')

const note = `部局のみなさまへ

中間報告の調書は、10月9日までに企画課へお送りください。
様式は昨年度と同じです。
`

/**
 * The drop that a visitor of the demonstration may try: mid-year reports as departments send them, some of them with
 * changes to what is stored, one with doubts, and a letter that is no sheet at all.
 */
export const trialFiles = (): readonly TrialFile[] => [
  { kind: 'form', path: '令和8年度中間報告/商工観光部.xlsx', format: 'xlsx', sheet: withAsOf(sheetOf('commerce')) },
  { kind: 'form', path: '令和8年度中間報告/建設部.xlsx', format: 'xlsx', sheet: reworked(sheetOf('construction')) },
  { kind: 'form', path: '令和8年度中間報告/農林部.pdf', format: 'pdf', sheet: sheetOf('agriculture') },
  { kind: 'form', path: '令和8年度中間報告/上下水道局.html', format: 'html', sheet: sheetOf('waterworks') },
  { kind: 'text', path: '令和8年度中間報告/市民協働部.csv', text: asCsv(sheetOf('civic')) },
  { kind: 'text', path: '令和8年度中間報告/消防_修正.txt', text: copiedOut(sheetOf('fire')) },
  { kind: 'text', path: '令和8年度中間報告/はじめにお読みください.txt', text: note },
]
