import type { DataMeasure, DataSheet } from '../../sheet/data/data-sheet.ts'
import type { MeasureRow } from '../../sheet/data/measure-column.ts'
import type { MeasureDoubt } from '../../sheet/measure.ts'
import { type KeyedLine, linesOfSheets } from './lines-of-sheets.ts'

const ofTarget = ({ target }: DataMeasure) => ({
  targetValue: target?.value ?? null,
  targetUnit: target?.unit ?? null,
  targetComparator: target?.comparator ?? null,
  baseline: target?.baseline ?? null,
  targetStart: target?.span?.[0] ?? null,
  targetEnd: target?.span?.[1] ?? null,
})

const ofActual = ({ actual, otherActual, planned }: DataMeasure) => ({
  actualValue: actual?.value ?? null,
  actualUnit: actual?.unit ?? null,
  actualAsOf: actual?.asOf ?? null,
  actualInferred: actual?.inferred ?? null,
  otherActual: otherActual ?? null,
  planned: planned ?? null,
})

const ofPace = ({ accumulation, pace, direction, periods, deadline }: DataMeasure) => ({
  accumulation: accumulation ?? null,
  pace: pace?.curve ?? null,
  paceDay: pace && 'day' in pace ? pace.day : null,
  direction: direction ?? null,
  periods: periods ?? null,
  deadline: deadline ?? null,
})

const ofJudgement = ({ rate, gainRate, expected, standing, reason, doubts = [], origin, formulas }: DataMeasure) => {
  const has = (doubt: MeasureDoubt) => (doubts.includes(doubt) ? true : null)
  return {
    rate,
    gainRate: gainRate ?? null,
    expected: expected ?? null,
    standing,
    reason: reason ?? null,
    namesDiffer: has('names-differ'),
    countedFromEvents: has('counted-from-events'),
    partsAdded: has('parts-added'),
    otherReading: has('other-reading'),
    origin,
    actualFormula: formulas?.actual ?? null,
    rateFormula: formulas?.rate ?? null,
    gainFormula: formulas?.gain ?? null,
  }
}

const rowsOfLine = ({ key, line }: KeyedLine): readonly MeasureRow[] =>
  (line.measures ?? []).map((measure, index) => ({
    ...key,
    partId: line.id ?? null,
    measureNumber: index + 1,
    label: measure.label,
    kind: measure.kind,
    ...ofTarget(measure),
    ...ofActual(measure),
    ...ofPace(measure),
    ...ofJudgement(measure),
  }))

/** The rows of the table of measures. */
export const measureRows = (sheets: readonly DataSheet[]): readonly MeasureRow[] =>
  linesOfSheets(sheets).flatMap(rowsOfLine)
