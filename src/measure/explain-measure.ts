import type { Measure, MeasurePart } from '../sheet/measure.ts'
import { inFamilyUnit } from './pair/unit-family.ts'

/** A number of a formula, with the cell it came from; a computed one comes from none. */
export type FormulaInput = {
  readonly role: 'actual' | 'target' | 'baseline' | 'months'
  /** As printed, in its own unit. */
  readonly value: number
  readonly unit: string | null
  /** What it counts in the formula, where that differs from what is printed: 千円 beside 円. */
  readonly scaledValue?: number
  readonly column: 'target' | 'progress' | null
  readonly parts: readonly MeasurePart[]
}

/**
 * One formula as data. `add`: the inputs added · `divide`: the first by the second (and by the third, months) ·
 * `gain`: (first − second) ÷ (third − second). A `rate` and a `gain` result in a fraction.
 */
export type Formula = {
  readonly result: 'actual' | 'rate' | 'gain'
  readonly operation: 'add' | 'divide' | 'gain'
  readonly inputs: readonly FormulaInput[]
  readonly value: number
}

type Sides = { readonly target: FormulaInput; readonly actual: FormulaInput; readonly baseline: FormulaInput | null }

const scaled = (value: number, unit: string | null, otherUnit: string | null): { readonly scaledValue?: number } =>
  unit !== otherUnit && inFamilyUnit(value, unit).value !== value
    ? { scaledValue: inFamilyUnit(value, unit).value }
    : {}

const sidesOf = ({ target, actual }: Measure): Sides | null => {
  if (target === null || actual === null) return null
  const { value, unit, span, baseline } = target
  const place = span ? [{ value, unit, span }] : []
  const ofTarget = { unit, column: 'target', parts: place } as const
  return {
    target: { role: 'target', value, ...scaled(value, unit, actual.unit), ...ofTarget },
    baseline: baseline === undefined ? null : { role: 'baseline', value: baseline, ...ofTarget },
    actual: {
      role: 'actual',
      value: actual.value,
      unit: actual.unit,
      ...scaled(actual.value, actual.unit, unit),
      column: 'progress',
      parts: actual.parts ?? [],
    },
  }
}

const monthsInput = (periods: number): FormulaInput => ({
  role: 'months',
  value: periods,
  unit: null,
  column: null,
  parts: [],
})

/**
 * How a measure's figures came about, so that a page can show 「16回 ÷ 10回 = 160 %」 with the places of its numbers: the
 * actual where several parts made it, the rate, the gain. Empty where nothing was computed. For a falling goal the rate
 * is target ÷ actual.
 */
export const explainMeasure = (measure: Measure): readonly Formula[] => {
  const sides = sidesOf(measure)
  if (sides === null) return []
  const { target, actual, baseline } = sides
  const formulas: Formula[] = []
  if (actual.parts.length > 1) {
    const inputs = actual.parts.map((part) => ({ ...actual, value: part.value, unit: part.unit, parts: [part] }))
    formulas.push({ result: 'actual', operation: 'add', inputs, value: actual.value })
  }
  if (measure.rate !== null) {
    const inputs = measure.direction === 'down' ? [target, actual] : [actual, target]
    const months = measure.periods === undefined ? [] : [monthsInput(measure.periods)]
    formulas.push({ result: 'rate', operation: 'divide', inputs: [...inputs, ...months], value: measure.rate })
  }
  if (measure.gainRate !== undefined && baseline !== null)
    formulas.push({ result: 'gain', operation: 'gain', inputs: [actual, baseline, target], value: measure.gainRate })
  return formulas
}
