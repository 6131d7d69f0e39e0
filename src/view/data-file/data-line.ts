import { explainMeasure } from '../../measure/explain-measure.ts'
import type { DataFormulas, DataLine, DataMeasure } from '../../sheet/data/data-sheet.ts'
import type { PublishedMeasure } from '../../sheet/published-measure.ts'
import { showFormula } from '../show-formula.ts'

const formulasOf = (measure: PublishedMeasure): DataFormulas => {
  const words = showFormula(measure)
  return Object.fromEntries(explainMeasure(measure).map(({ result }, index) => [result, words[index]?.words ?? '']))
}

const dataMeasure = (measure: PublishedMeasure): DataMeasure => {
  const formulas = formulasOf(measure)
  return Object.keys(formulas).length > 0 ? { ...measure, formulas } : measure
}

/** What is understood of a line, as data: nothing empty, and each figure with how it came about. */
export const dataLine = (
  readings: NonNullable<DataLine['readings']>,
  measures: readonly PublishedMeasure[],
): DataLine => ({
  ...(Object.keys(readings).length > 0 && { readings }),
  ...(measures.length > 0 && { measures: measures.map(dataMeasure) }),
})
