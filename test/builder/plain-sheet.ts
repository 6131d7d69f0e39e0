import type { Sheet } from '../../src/sheet/sheet.ts'

/** What a sheet says, to the letter, without the places it stood at, its ids and the name of its file. */
export const plainSheet = ({ title, fiscalYear, phase, departments, goals }: Sheet) => ({
  title,
  fiscalYear,
  phase,
  departments,
  goals: goals.map(({ number, title: goalTitle, selfEvaluation, selfEvaluationRemark = null, extra = {}, items }) => ({
    number,
    title: goalTitle,
    selfEvaluation,
    selfEvaluationRemark,
    extra,
    items: items.map((item) => ({
      mark: item.mark,
      title: item.title,
      continuity: item.continuity,
      target: item.target,
      progress: item.progress,
      extra: item.extra ?? {},
      steps: item.steps.map((step) => ({
        mark: step.mark,
        action: step.action,
        target: step.target,
        progress: step.progress,
        section: step.section ?? null,
        extra: step.extra ?? {},
      })),
    })),
  })),
})
