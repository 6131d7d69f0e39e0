import { defaultOfficialForm } from '../sheet/official-form.ts'
import type { ActionItem, ActionStep, Goal } from '../sheet/sheet.ts'
import type { FormView } from '../view/form-view.ts'
import { showForm } from '../view/show-form.ts'

const aStep = (step: Partial<ActionStep>): ActionStep => ({
  mark: '(1)',
  action: '河川敷の清掃を町内会とともに行う',
  target: '4回以上',
  progress: '2回実施、11月と3月に予定',
  ...step,
})

const anItem = (item: Partial<ActionItem>): ActionItem => ({
  mark: '①',
  title: '水辺の環境を守る活動',
  continuity: null,
  target: null,
  progress: null,
  steps: [aStep({})],
  ...item,
})

const aGoal = (goal: Partial<Goal>): Goal => ({
  number: 1,
  title: '水と緑に親しめるまちの実現',
  selfEvaluation: '○',
  items: [anItem({})],
  ...goal,
})

const aForm = (goals: readonly Goal[], title = '重点目標一覧表（中間報告調書）'): FormView =>
  showForm(
    { title, fiscalYear: 2026, phase: 'midyear', departments: ['みずべ環境部', '港地域センター'], goals },
    defaultOfficialForm,
  )

/** A form for tests with one goal of one item, of whose first step only the texts that matter need be given. */
export const formWithStep = (step: Partial<ActionStep>): FormView =>
  aForm([aGoal({ items: [anItem({ steps: [aStep(step)] })] })])

/** A form for tests as departments hand it in: item targets, steps without marks, goals without title, number or lines. */
export const oddForm = (): FormView =>
  aForm([
    aGoal({
      selfEvaluationRemark: '台風で1回中止したため',
      items: [
        anItem({
          continuity: 'continued',
          target: '○ 参加者 延べ 1,200人',
          progress: '○ 参加者 延べ 640人',
          steps: [
            aStep({}),
            aStep({
              mark: '(2)',
              action: '外来植物の駆除',
              target: '3か所\n・上流 1か所\n・下流 2か所',
              progress: null,
            }),
          ],
        }),
        anItem({ mark: '②', title: '公園の再整備', target: '1園', progress: '設計中', steps: [] }),
      ],
    }),
    aGoal({
      number: null,
      title: null,
      selfEvaluation: null,
      items: [anItem({ mark: null, title: null, steps: [aStep({ mark: null, action: '担い手を広く募る' })] })],
    }),
    aGoal({ number: 12, title: '取組のない目標', selfEvaluation: '計画以上', items: [] }),
  ])

/** A form for tests whose texts are the hardest that can be handed in. */
export const hostileForm = (): FormView =>
  aForm([
    aGoal({
      title: '<script>alert(1)</script> & "みどり"',
      items: [
        anItem({
          steps: [
            aStep({ action: '木を植える。'.repeat(500), target: '=SUM(A1)', progress: '+81 例' }),
            aStep({ mark: '(2)', action: '-5度まで', target: '@home', progress: '#N/A' }),
            aStep({ mark: '(3)', action: '𠮷野と髙橋、葛󠄀城', target: '外字\ue000あり', progress: '😀と👨‍👩‍👧' }),
            aStep({
              mark: '(4)',
              action: 'タブ\t区切り',
              target: '制御\u0001文字',
              progress: '_x0041_ #[*]_$x$ \\ `code` // 文',
            }),
            aStep({
              mark: '(5)',
              action: `https://example.jp/${'path/'.repeat(80)}`,
              target: 'W'.repeat(900),
              progress: '…'.repeat(200),
            }),
            aStep({
              mark: '(6)',
              action: 'ー'.repeat(150),
              target: 'か\u3099と\u200bZ',
              progress: `\ufeff先頭と\u2028行`,
            }),
          ],
        }),
        anItem({
          mark: '②',
          title: '四十の取組',
          steps: Array.from({ length: 40 }, (_, index) =>
            aStep({ mark: `(${index + 1})`, action: `地区${index + 1}の見回り` }),
          ),
        }),
      ],
    }),
  ])

/** Every text that stands on a form, marks apart. */
export const wordsOfForm = (form: FormView): readonly string[] => [
  ...[form.title, form.departmentLabel, form.departments, form.yearLine, form.goalLabel, form.selfEvaluation.label],
  ...Object.values(form.headings),
  ...form.goals.flatMap(({ number, title, selfEvaluation, selfEvaluationRemark, rows }) => [
    ...[number, title, selfEvaluation, selfEvaluationRemark],
    ...rows.flatMap(({ mark, action, target, progress }) => [mark, action.text, target.text, progress.text]),
  ]),
]
