import { measureKinds, measureReasons, paceCurves, standings } from '../measure.ts'
import { comparators } from '../reading.ts'
import type { DataColumns, DataRow } from './data-column.ts'
import { keyColumns } from './key-column.ts'

/** The table of measures: one row for each measure of a line. */
export const measureColumns = {
  ...keyColumns,
  partId: { name: '行ID', type: 'text' },
  measureNumber: { name: '指標の番号', type: 'integer', isRequired: true },
  label: { name: '指標名', type: 'text' },
  kind: { name: '目標の種類', type: measureKinds, isRequired: true },
  targetValue: { name: '目標値', type: 'number' },
  targetUnit: { name: '目標値の単位', type: 'text' },
  targetComparator: { name: '目標値の条件', type: comparators },
  baseline: { name: '基準値', type: 'number' },
  targetStart: { name: '目標値の開始位置', type: 'integer', unit: '文字（UTF-16）' },
  targetEnd: { name: '目標値の終了位置', type: 'integer', unit: '文字（UTF-16）' },
  actualValue: { name: '実績値', type: 'number' },
  actualUnit: { name: '実績値の単位', type: 'text' },
  actualAsOf: { name: '実績値の時点', type: 'edtf' },
  actualInferred: { name: '実績値は数えたもの', type: 'boolean' },
  otherActual: { name: '別に考えられる実績値', type: 'number' },
  planned: { name: '予定の値', type: 'number' },
  accumulation: { name: '数え方', type: ['total', 'latest', 'each-period'] },
  pace: { name: '進み方', type: [...paceCurves, 'from-day'] },
  paceDay: { name: '進み始める日', type: 'edtf' },
  direction: { name: '望ましい向き', type: ['up', 'down'] },
  periods: { name: '過ぎた月の数', type: 'number', unit: 'か月' },
  deadline: { name: '期限', type: 'edtf' },
  rate: { name: '達成率', type: 'number', unit: '割合（1が100%）' },
  gainRate: { name: '基準値からの進み', type: 'number', unit: '割合（1が100%）' },
  expected: { name: '時点の見込み', type: 'number', unit: '割合（1が100%）' },
  standing: { name: '状況', type: standings, isRequired: true },
  reason: { name: '率や状況がない理由', type: measureReasons },
  namesDiffer: { name: '疑い：名前の違い', type: 'boolean' },
  countedFromEvents: { name: '疑い：行事を数えた', type: 'boolean' },
  partsAdded: { name: '疑い：数を足した', type: 'boolean' },
  otherReading: { name: '疑い：別の読み方', type: 'boolean' },
  origin: { name: '確かめた人の有無', type: ['machine', 'confirmed', 'corrected'], isRequired: true },
  actualFormula: { name: '実績値の計算式', type: 'text' },
  rateFormula: { name: '達成率の計算式', type: 'text' },
  gainFormula: { name: '基準値からの進みの計算式', type: 'text' },
} as const satisfies DataColumns

export type MeasureRow = DataRow<typeof measureColumns>
