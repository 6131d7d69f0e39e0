import { type Phase, phases } from './phase.ts'

/** What a form's JSON says it is. */
export const formFormat = 'shirube-form/1'

/**
 * What a column holds. `section` is 担当課; `extra` a column of the city's own, kept in `Sheet.extra` under its heading;
 * `grade` and `remark` the self-evaluation, over all rows of its goal.
 */
export const formColumnKeys = ['action', 'target', 'progress', 'section', 'extra', 'grade', 'remark'] as const
export type FormColumnKey = (typeof formColumnKeys)[number]

/** How items and steps may be counted, by the first mark of each series; '' is none. */
export const markStyles = [
  ...['①', '(1)', '（1）', '1', '1.', '１', '１．', 'ア', '(ア)', '（ア）', 'a', 'A', 'Ⅰ', 'ⅰ', '○', '・', ''],
] as const
export type MarkStyle = (typeof markStyles)[number]

/** One column of the form. Its heading may differ per phase: 「中間の進捗」; that of an `extra` column is the same in all. */
export type FormColumnSetting = {
  readonly key: FormColumnKey
  readonly heading: string | Readonly<Record<Phase, string>>
  /** Relative to the other columns shown in the phase. */
  readonly width: number
  /** In which phases it is shown. Where something stands in it all the same, it is shown too. */
  readonly phases: readonly Phase[]
  readonly align: 'start' | 'center' | 'end'
}

/** How the form asks for the self-evaluation. */
export type SelfEvaluationSetting = {
  readonly label: string
  /** In which phases it is asked; a grade that was written in another one is shown too. */
  readonly phases: readonly Phase[]
  /** Where the grade stands, unless there is a `grade` column: in the goal's row, or in a line under its rows. */
  readonly place: 'goal-row' | 'below-rows'
  /** The remark stands in a line under the goal's rows, unless there is a `remark` column. */
  readonly remark: { readonly label: string; readonly phases: readonly Phase[] }
}

/** The paper a form is printed on; margins in mm. */
export type PaperSetting = {
  readonly size: 'a4' | 'a3'
  readonly orientation: 'portrait' | 'landscape'
  readonly margins: Readonly<Record<'top' | 'right' | 'bottom' | 'left', number>>
}

/** 様式: the form a city prescribes. */
export type OfficialForm = {
  readonly format: typeof formFormat
  readonly name: string
  readonly titles: Readonly<Record<Phase, string>>
  readonly departmentLabel: string
  /** `{year}` stands for 「令和7年度」. */
  readonly yearLine: string
  readonly goalLabel: string
  /** The goal's number: in a cell of its own at the left over all rows of the goal, or in the goal's row only. */
  readonly goalNumber: 'beside-rows' | 'goal-row'
  readonly selfEvaluation: SelfEvaluationSetting
  /** From the left to the right. */
  readonly columns: readonly FormColumnSetting[]
  /** What a new item or step is marked with, and whether the mark leads the words of each column or of the first only. */
  readonly marks: { readonly item: MarkStyle; readonly step: MarkStyle; readonly inEveryColumn: boolean }
  /** `size` in points. */
  readonly font: { readonly family: 'gothic' | 'mincho'; readonly size: number }
  readonly paper: PaperSetting
  /** Whether the rows with the headings are printed again on each page. */
  readonly repeatsHeader: boolean
  /** Whether the legend of the self-evaluation's scale stands above the goals. */
  readonly showsLegend: boolean
  /** Notes under the form. */
  readonly notes: readonly string[]
}

const reported = ['midyear', 'final'] as const
const selfEvaluation = '各部局の自己評価'

/** The form of the city whose documents are this system's specification. */
export const defaultOfficialForm: OfficialForm = {
  format: 'shirube-form/1',
  name: '標準の様式',
  titles: {
    initial: '重点目標一覧表（当初調書）',
    midyear: '重点目標一覧表（中間報告調書）',
    final: '重点目標一覧表（期末報告調書）',
  },
  departmentLabel: '担当部局名',
  yearLine: '【{year}重点目標】',
  goalLabel: '重点目標',
  goalNumber: 'beside-rows',
  selfEvaluation: {
    label: selfEvaluation,
    phases: reported,
    place: 'goal-row',
    remark: { label: selfEvaluation, phases: [] },
  },
  columns: [
    { key: 'action', heading: '具体的な重点取組項目（箇条書き）', width: 38, phases, align: 'start' },
    { key: 'target', heading: '期限・数値目標等', width: 26, phases, align: 'start' },
    { key: 'progress', heading: '進捗状況・進捗度', width: 36, phases: reported, align: 'start' },
  ],
  marks: { item: '①', step: '(1)', inEveryColumn: true },
  font: { family: 'gothic', size: 10 },
  paper: { size: 'a4', orientation: 'landscape', margins: { top: 13, right: 12, bottom: 14, left: 12 } },
  repeatsHeader: true,
  showsLegend: false,
  notes: [],
}
