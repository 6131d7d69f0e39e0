import { readColumns } from '../kept-line.ts'
import { comparators, statuses } from '../reading.ts'
import type { DataColumns, DataRow } from './data-column.ts'
import { keyColumns } from './key-column.ts'

/**
 * `text`: a text was read, and what it says of the work · `quantity` and `date`: one of those found in it · `part`: a
 * figure that a measure's actual is made of.
 */
export const readingRowKinds = ['text', 'quantity', 'date', 'part'] as const

/** The table of readings: one row for each text read, each quantity and date found in it, each part of an actual. */
export const readingColumns = {
  ...keyColumns,
  partId: { name: '行ID', type: 'text' },
  column: { name: '読み取った欄', type: readColumns, isRequired: true },
  readingKind: { name: '読み取りの種類', type: readingRowKinds, isRequired: true },
  readingNumber: { name: '読み取りの番号', type: 'integer' },
  measureNumber: { name: '指標の番号', type: 'integer' },
  text: { name: '読み取った文字', type: 'text' },
  start: { name: '開始位置', type: 'integer', unit: '文字（UTF-16）' },
  end: { name: '終了位置', type: 'integer', unit: '文字（UTF-16）' },
  value: { name: '値', type: 'number' },
  valueMax: { name: '値の上限', type: 'number' },
  unit: { name: '単位', type: 'text' },
  comparator: { name: '値の条件', type: comparators },
  baseline: { name: '基準値', type: 'number' },
  denominator: { name: '分母', type: 'number' },
  label: { name: '数えているもの', type: 'text' },
  qualifier: { name: '値に添えた語', type: 'text' },
  state: { name: '実施・予定', type: ['done', 'planned'] },
  role: { name: '数の役割', type: ['context', 'target', 'baseline', 'denominator', 'gap'] },
  isOrdinal: { name: '順番の数', type: 'boolean' },
  isInferred: { name: '数えた数', type: 'boolean' },
  date: { name: '日付', type: 'edtf' },
  dateRole: { name: '日付の役割', type: ['as-of', 'deadline', 'issue', 'start', 'done', 'planned'] },
  isInvalid: { name: '存在しない日付', type: 'boolean' },
  likely: { name: '本来と思われる日付', type: 'edtf' },
  note: { name: '日付の補い方', type: 'text' },
  status: { name: '状況', type: statuses },
} as const satisfies DataColumns

export type ReadingRow = DataRow<typeof readingColumns>
