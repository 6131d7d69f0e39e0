import type { DataRecord } from '../../base/document.ts'
import type { DataFormulas, DataMeasure } from '../../sheet/data/data-sheet.ts'
import { type MeasureRow, measureColumns } from '../../sheet/data/measure-column.ts'
import type { MeasureDoubt, Pace } from '../../sheet/measure.ts'
import type { SheetFinding } from '../../sheet/sheet-finding.ts'
import { present } from './present.ts'
import { readTable } from './read-table.ts'
import { type TablePlace, tableFault } from './table-fault.ts'

export type MeasureRead = { readonly place: TablePlace; readonly row: MeasureRow; readonly measure: DataMeasure }

type Read<Value> = { readonly value: Value } | { readonly fault: string }

const targetOf = (row: MeasureRow): Read<DataMeasure['target']> => {
  const { targetValue, targetUnit, targetComparator, baseline, targetStart, targetEnd } = row
  if (targetValue === null) return { value: null }
  if (targetComparator === null) return { fault: measureColumns.targetComparator.name }
  const span = targetStart === null || targetEnd === null ? {} : { span: [targetStart, targetEnd] as const }
  return {
    value: { value: targetValue, unit: targetUnit, comparator: targetComparator, ...present({ baseline }), ...span },
  }
}

const actualOf = ({ actualValue, actualUnit, actualAsOf, actualInferred }: MeasureRow): DataMeasure['actual'] =>
  actualValue === null
    ? null
    : {
        value: actualValue,
        unit: actualUnit,
        ...present({ asOf: actualAsOf }),
        ...(actualInferred && { inferred: true as const }),
      }

const paceOf = ({ pace, paceDay }: MeasureRow): Read<Pace | null> => {
  if (pace === null) return { value: null }
  if (pace !== 'from-day') return { value: { curve: pace } }
  return paceDay === null ? { fault: measureColumns.paceDay.name } : { value: { curve: pace, day: paceDay } }
}

const doubtsOf = (row: MeasureRow): readonly MeasureDoubt[] => [
  ...(row.namesDiffer ? (['names-differ'] as const) : []),
  ...(row.countedFromEvents ? (['counted-from-events'] as const) : []),
  ...(row.partsAdded ? (['parts-added'] as const) : []),
  ...(row.otherReading ? (['other-reading'] as const) : []),
]

const formulasOf = ({ actualFormula, rateFormula, gainFormula }: MeasureRow): DataFormulas =>
  present({ actual: actualFormula, rate: rateFormula, gain: gainFormula })

const measureOf = (row: MeasureRow): Read<DataMeasure> => {
  const target = targetOf(row)
  if ('fault' in target) return target
  const pace = paceOf(row)
  if ('fault' in pace) return pace
  const doubts = doubtsOf(row)
  const formulas = formulasOf(row)
  const { otherActual, planned, accumulation, direction, periods, deadline, gainRate, expected, reason } = row
  return {
    value: {
      label: row.label,
      kind: row.kind,
      target: target.value,
      actual: actualOf(row),
      ...present({ otherActual, planned, accumulation, pace: pace.value, direction, periods, deadline }),
      ...(doubts.length > 0 && { doubts }),
      rate: row.rate,
      ...present({ gainRate, expected, reason }),
      standing: row.standing,
      origin: row.origin,
      ...(Object.keys(formulas).length > 0 && { formulas }),
    },
  }
}

/** The measures of a table of measures; the parts of their actuals stand in the table of readings. */
export const readMeasureTable = (
  records: readonly DataRecord[],
  source: string,
): { readonly measures: readonly MeasureRead[]; readonly faults: readonly SheetFinding[] } => {
  const { rows, faults } = readTable(measureColumns, records, source)
  const read = rows.map(({ place, row }) => ({ place, row, measure: measureOf(row) }))
  return {
    measures: read.flatMap(({ place, row, measure }) =>
      'value' in measure ? [{ place, row, measure: measure.value }] : [],
    ),
    faults: [
      ...faults,
      ...read.flatMap(({ place, measure }) => ('fault' in measure ? [tableFault(place, measure.fault)] : [])),
    ],
  }
}
