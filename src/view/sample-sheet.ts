import type { FiscalYear } from '../sheet/fiscal-year.ts'
import type { OfficialForm } from '../sheet/official-form.ts'
import type { Phase } from '../sheet/phase.ts'
import type { ActionStep, Sheet } from '../sheet/sheet.ts'

const steps: readonly (readonly [action: string, target: string, midyear: string, final: string])[] = [
  ['空き家の持ち主を訪ね、使い方の希望を聞き取る', '120件以上', '9月末現在 71件を訪問', '134件を訪問'],
  ['空き家の見学会を開く', '年4回', '2回開催、参加者 延べ58人', '4回開催、参加者 延べ112人'],
]

const sampleStep = (index: number, phase: Phase, form: OfficialForm): ActionStep => {
  const [action, target, midyear, final] = steps[index] ?? ['', '', '', '']
  const own = form.columns.flatMap(({ key, heading }) =>
    key === 'extra' && typeof heading === 'string' ? [[heading, '（記入例）'] as const] : [],
  )
  return {
    mark: `(${index + 1})`,
    action,
    target,
    progress: { initial: null, midyear, final }[phase],
    ...(form.columns.some(({ key }) => key === 'section') && { section: '住まい政策課' }),
    ...(own.length > 0 && { extra: Object.fromEntries(own) }),
  }
}

/** A sheet in our own words to show a form with, where a city has none yet; every column of the form has words in it. */
export const sampleSheet = (form: OfficialForm, phase: Phase, fiscalYear: FiscalYear): Sheet => ({
  title: '',
  fiscalYear,
  phase,
  departments: ['まちづくり部'],
  goals: [
    {
      number: 1,
      title: '空き家を生かした住まいの確保',
      selfEvaluation: phase === 'initial' ? null : '○',
      ...(phase === 'final' && { selfEvaluationRemark: '訪問・見学会とも計画した数に達した。' }),
      items: [
        {
          mark: '①',
          title: '空き家の活用',
          continuity: 'continued',
          target: null,
          progress: null,
          steps: steps.map((_, index) => sampleStep(index, phase, form)),
        },
      ],
    },
  ],
})
