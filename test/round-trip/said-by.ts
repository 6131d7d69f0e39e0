import type { ExtraColumns, Sheet } from '../../src/sheet/sheet.ts'

/** Line breaks and blanks at a wrap cannot be known from a printed page. */
export const withoutSpace = (text: string): string => text.replace(/[\s\u200b\ufeff]+/g, '')

/** What a sheet says, without where it stood: ids and places left out; texts as far as a format can keep them. */
export const saidBy = ({ fiscalYear, phase, departments, goals }: Sheet, keepText: (text: string) => string) => {
  const words = (text: string | null | undefined) => (text === null || text === undefined ? null : keepText(text))
  const extras = (extra: ExtraColumns = {}) =>
    Object.entries(extra).map(([heading, text]) => [keepText(heading), keepText(text)])
  return {
    fiscalYear,
    phase,
    departments,
    goals: goals.map(({ number, title, selfEvaluation, selfEvaluationRemark, items, extra }) => ({
      number,
      title: words(title),
      selfEvaluation,
      remark: words(selfEvaluationRemark),
      extra: extras(extra),
      items: items.map((item) => ({
        mark: item.mark,
        title: words(item.title),
        continuity: item.continuity,
        target: words(item.target),
        progress: words(item.progress),
        extra: extras(item.extra),
        steps: item.steps.map((step) => ({
          mark: step.mark,
          action: words(step.action),
          target: words(step.target),
          progress: words(step.progress),
          section: words(step.section),
          extra: extras(step.extra),
        })),
      })),
    })),
  }
}
