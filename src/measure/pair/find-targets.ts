import type { FiscalYear } from '../../sheet/fiscal-year.ts'
import type { Quantity, SheetDate } from '../../sheet/reading.ts'
import { countedName, nameOf } from './counted-name.ts'
import { isMeasured } from './is-measured.ts'
import { inFamilyUnit } from './unit-family.ts'
import { yearOf } from './year-of.ts'

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

/** Where all numbers of one unit stand for different years, only this year's counts. */
const ofThisYear = (quantities: readonly Quantity[], { dates, fiscalYear }: TargetText): ReadonlySet<Quantity> => {
  const current = new Set<Quantity>()
  for (const sameUnit of Map.groupBy(quantities, ({ unit }) => inFamilyUnit(0, unit).unit).values()) {
    const years = sameUnit.map((quantity) => yearOf(quantity, dates))
    const isStaged = years.length > 1 && !years.includes(null) && new Set(years).size === years.length
    for (const [index, quantity] of sameUnit.entries())
      if (!isStaged || years[index] === `FY${fiscalYear}`) current.add(quantity)
  }
  return current
}

// No cell of a sheet sets more; a text made to be long must not cost the square of its length.
const most = 200

/** The numbers a target text sets, without those said in passing, in their order; the first 200 of them. */
export const findTargets = (text: TargetText): readonly TargetFigure[] => {
  const set = text.quantities.filter((quantity) => isMeasured(quantity, text.target ?? '')).slice(0, most)
  const current = ofThisYear(set, text)
  return set
    .filter((quantity) => current.has(quantity))
    .map((quantity) => {
      const own = nameOf(quantity)
      const name = own === '' ? countedName(text.action ?? '') : own
      return { quantity, name, named: own !== '', staged: current.size < set.length }
    })
}
