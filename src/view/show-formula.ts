import { explainMeasure, type Formula, type FormulaInput } from '../measure/explain-measure.ts'
import type { Measure } from '../sheet/measure.ts'
import { showAmount } from './show-amount.ts'
import { showNumber } from './show-number.ts'
import { showPercent } from './show-percent.ts'

/** One formula in words: 「達成率」, 「16回 ÷ 10回 = 160 %」, and how it is defined. */
export type FormulaLine = { readonly name: string; readonly words: string; readonly definition: string }

const mostParts = 12

const inputWords = ({ role, value, unit, scaledValue }: FormulaInput): string => {
  if (role === 'months') return `${value}か月`
  return showAmount({ value, unit }) + (scaledValue === undefined ? '' : `（=${showNumber(scaledValue)}）`)
}

const addWords = (inputs: readonly FormulaInput[]): string => {
  const words = inputs.slice(0, mostParts).map(inputWords).join(' + ')
  return inputs.length > mostParts ? `${words} + …（${inputs.length}個の数）` : words
}

const divideWords = (inputs: readonly FormulaInput[]): string => {
  const [top, bottom, months] = inputs.map(inputWords)
  return months === undefined ? `${top} ÷ ${bottom}` : `${top} ÷（${bottom} × ${months}）`
}

const gainWords = (inputs: readonly FormulaInput[]): string => {
  const [actual, baseline, target] = inputs.map(inputWords)
  return `（${actual} − ${baseline}）÷（${target} − ${baseline}）`
}

const lineOf = ({ result, operation, inputs, value }: Formula, falls: boolean): FormulaLine => {
  if (operation === 'add') {
    const sum = showAmount({ value, unit: inputs[0]?.unit ?? null })
    return { name: '実績', words: `${addWords(inputs)} = ${sum}`, definition: '書かれている数の合計' }
  }
  const words = `${operation === 'gain' ? gainWords(inputs) : divideWords(inputs)} = ${showPercent(value)}`
  if (result === 'gain')
    return {
      name: gainName,
      words,
      definition: '（実績 − 基準値）÷（目標 − 基準値）。基準値は、目標の欄の「→」の前の値',
    }
  const months = inputs.some(({ role }) => role === 'months')
  if (falls) return { name: rateName, words, definition: '目標 ÷ 実績（少ないほどよい目標なので、逆に割ります）' }
  return { name: rateName, words, definition: months ? '実績 ÷（毎月の目標 × 過ぎた月の数）' : '実績 ÷ 目標' }
}

export const rateName = '達成率'
export const gainName = '基準値からの進み'

/** How a measure's figures came about, in words: 「16回 ÷ 10回 = 160 %」. Empty where nothing was computed. */
export const showFormula = (measure: Measure): readonly FormulaLine[] =>
  explainMeasure(measure).map((formula) => lineOf(formula, measure.direction === 'down'))
