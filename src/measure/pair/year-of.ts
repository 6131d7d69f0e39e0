import type { Quantity, SheetDate } from '../../sheet/reading.ts'

/** The fiscal year a number belongs to, as `FY2025`: 「令和7年度 3校」, 「3校（令和7年度）」, 「令和6年度実績 22%」. Null: none beside it. */
export const yearOf = ({ span }: Quantity, dates: readonly SheetDate[]): string | null => {
  const years = dates.filter(({ value }) => value?.startsWith('FY') && !value.includes('/'))
  const before = years.findLast((date) => date.span[1] <= span[0] && span[0] - date.span[1] <= 3)
  const after = years.find((date) => date.span[0] >= span[1] && date.span[0] - span[1] <= 1)
  return (before ?? after)?.value ?? null
}
