import type { Phase } from './phase.ts'

/** 様式: the words of the form a city prescribes. */
export type OfficialForm = {
  readonly titles: Readonly<Record<Phase, string>>
  readonly departmentLabel: string
  /** `{year}` stands for 「令和7年度」. */
  readonly yearLine: string
  readonly goalLabel: string
  readonly selfEvaluationLabel: string
  readonly headings: { readonly action: string; readonly target: string; readonly progress: string }
}

/** The form of the city whose documents are this system's specification. */
export const defaultOfficialForm: OfficialForm = {
  titles: {
    initial: '重点目標一覧表（当初調書）',
    midyear: '重点目標一覧表（中間報告調書）',
    final: '重点目標一覧表（期末報告調書）',
  },
  departmentLabel: '担当部局名',
  yearLine: '【{year}重点目標】',
  goalLabel: '重点目標',
  selfEvaluationLabel: '各部局の自己評価',
  headings: {
    action: '具体的な重点取組項目（箇条書き）',
    target: '期限・数値目標等',
    progress: '進捗状況・進捗度',
  },
}
