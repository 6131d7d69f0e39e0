import { statuses } from '../reading.ts'
import { continuities } from '../sheet.ts'
import type { DataColumns, DataRow } from './data-column.ts'
import { keyColumns } from './key-column.ts'

/** The table of lines: one row for each item and each step; one for a goal without items, or a sheet without goals. */
export const lineColumns = {
  ...keyColumns,
  version: { name: '版', type: 'integer' },
  publishedAt: { name: '公開日時', type: 'instant' },
  licence: { name: '利用条件', type: 'text' },
  title: { name: '調書の題名', type: 'text', isRequired: true },
  source: { name: '元のファイル', type: 'text' },
  goalId: { name: '重点目標ID', type: 'text' },
  goalNumber: { name: '重点目標の番号', type: 'number' },
  goalTitle: { name: '重点目標', type: 'text' },
  selfEvaluation: { name: '自己評価', type: 'text' },
  selfEvaluationRemark: { name: '自己評価の所見', type: 'text' },
  itemId: { name: '取組項目ID', type: 'text' },
  itemMark: { name: '取組項目の項番', type: 'text' },
  itemTitle: { name: '重点取組項目', type: 'text' },
  continuity: { name: '新規・継続', type: continuities },
  stepId: { name: '取組内容ID', type: 'text' },
  stepMark: { name: '取組内容の項番', type: 'text' },
  action: { name: '取組内容', type: 'text' },
  target: { name: '期限・数値目標等', type: 'text' },
  progress: { name: '進捗状況', type: 'text' },
  section: { name: '課・室', type: 'text' },
  status: { name: '進捗の状況（読み取り）', type: statuses },
} as const satisfies DataColumns

/** Columns of which a file has as many as its sheets need; the number or heading follows the words. */
export const lineFamilies = {
  /** `担当部局名1`, `担当部局名2`, …: the first is in charge. */
  department: { name: '担当部局名' },
  /** `goalExtra.見出し`: a column the city's form has beyond the usual ones, of the goal. */
  goalExtra: { name: 'goalExtra.' },
  /** `extra.見出し`: the same of the row's own item or step. */
  extra: { name: 'extra.' },
} as const

export type LineRow = DataRow<typeof lineColumns> & {
  readonly departments: readonly string[]
  readonly goalExtra: Readonly<Record<string, string>>
  readonly extra: Readonly<Record<string, string>>
}
