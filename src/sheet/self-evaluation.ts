import type { FiscalYear } from './fiscal-year.ts'

/** One grade of a city's scale: the mark as printed, and what it means. */
export type Grade = { readonly mark: string; readonly meaning: string }

/** A city's scale for marking itself, in force from a fiscal year on until a newer one. */
export type SelfEvaluationScale = {
  readonly firstYear: FiscalYear
  readonly grades: readonly Grade[]
  /** 評価不能 is always among a city's grades. */
  readonly notJudgeable: Grade
}

/** The scale in force in a fiscal year, or null when the city had none yet. */
export const scaleOfYear = (
  scales: readonly SelfEvaluationScale[],
  fiscalYear: FiscalYear,
): SelfEvaluationScale | null =>
  scales.filter((scale) => scale.firstYear <= fiscalYear).toSorted((a, b) => b.firstYear - a.firstYear)[0] ?? null

/** What a printed grade means in a scale: 「○」 → 「計画どおり」; null when the scale does not have it. */
export const gradeMeaning = (scale: SelfEvaluationScale | null, mark: string): string | null =>
  scale ? ([...scale.grades, scale.notJudgeable].find((grade) => grade.mark === mark)?.meaning ?? null) : null
