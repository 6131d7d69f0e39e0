import type { FiscalYear } from '../../sheet/fiscal-year.ts'
import type { Quantity, SheetDate } from '../../sheet/reading.ts'
import { countedName, nameOf } from './counted-name.ts'
import { isMeasured } from './is-measured.ts'
import { inFamilyUnit } from './unit-family.ts'

/** A number of the target that is to be reached. */
export type TargetFigure = {
  readonly quantity: Quantity
  /** What it counts; the action's own name where the target has none (「10回以上」 under 相談会の開催). */
  readonly name: string
  readonly named: boolean
  /** One of several steps over the years, of which this year's was taken. */
  readonly staged: boolean
}

type TargetText = {
  readonly action: string | null
  readonly target: string | null
  readonly quantities: readonly Quantity[]
  readonly dates: readonly SheetDate[]
  readonly fiscalYear: FiscalYear | null
}

/** The fiscal year a number belongs to: 「令和7年度 3校、令和8年度 5校」 and 「3校（令和7年度）」. */
const yearOf = ({ span }: Quantity, dates: readonly SheetDate[]): string | null => {
  const years = dates.filter(({ value }) => value?.startsWith('FY') && !value.includes('/'))
  const before = years.findLast((date) => date.span[1] <= span[0] && span[0] - date.span[1] <= 3)
  const after = years.find((date) => date.span[0] >= span[1] && date.span[0] - span[1] <= 1)
  return (before ?? after)?.value ?? null
}

/** Where numbers of one unit stand for different years, only this year's counts. */
const ofThisYear = (
  quantities: readonly Quantity[],
  { dates, fiscalYear }: TargetText,
): readonly TargetFigure['quantity'][] => {
  const staged = (quantity: Quantity) => {
    const unit = inFamilyUnit(0, quantity.unit).unit
    const years = quantities
      .filter((other) => inFamilyUnit(0, other.unit).unit === unit)
      .map((other) => yearOf(other, dates))
    return years.length > 1 && years.every((year) => year !== null) && new Set(years).size === years.length
  }
  return quantities.filter((quantity) => !staged(quantity) || yearOf(quantity, dates) === `FY${fiscalYear}`)
}

/** The numbers a target text sets, without those said in passing, in their order. */
export const findTargets = (text: TargetText): readonly TargetFigure[] => {
  const set = text.quantities.filter((quantity) => isMeasured(quantity, text.target ?? ''))
  const current = ofThisYear(set, text)
  return current.map((quantity) => {
    const own = nameOf(quantity)
    const name = own === '' ? countedName(text.action ?? '') : own
    return { quantity, name, named: own !== '', staged: current.length < set.length }
  })
}
