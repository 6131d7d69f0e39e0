import { explainMeasure } from '../../measure/explain-measure.ts'
import type { DataFormulas, DataLine, DataMeasure } from '../../sheet/data/data-sheet.ts'
import { measureDoubts } from '../../sheet/measure.ts'
import type { PublishedMeasure } from '../../sheet/published-measure.ts'
import { showFormula } from '../show-formula.ts'

const formulasOf = (measure: PublishedMeasure): DataFormulas => {
  const words = showFormula(measure)
  return Object.fromEntries(explainMeasure(measure).map(({ result }, index) => [result, words[index]?.words ?? '']))
}

/** No parts are none at all. */
const dataActual = (actual: PublishedMeasure['actual']): PublishedMeasure['actual'] => {
  if (actual === null) return null
  const { parts = [], ...rest } = actual
  return parts.length > 0 ? { ...rest, parts } : rest
}

const dataMeasure = (measure: PublishedMeasure): DataMeasure => {
  const formulas = formulasOf(measure)
  // Which doubt was met first says nothing; a table has a column for each.
  const doubts = measureDoubts.filter((doubt) => measure.doubts?.includes(doubt))
  return {
    ...measure,
    actual: dataActual(measure.actual),
    ...(doubts.length > 0 && { doubts }),
    ...(Object.keys(formulas).length > 0 && { formulas }),
  }
}

/** What is understood of a line, as data: nothing empty, and each figure with how it came about. */
export const dataLine = (
  readings: NonNullable<DataLine['readings']>,
  measures: readonly PublishedMeasure[],
): DataLine => ({
  ...(Object.keys(readings).length > 0 && { readings }),
  ...(measures.length > 0 && { measures: measures.map(dataMeasure) }),
})
