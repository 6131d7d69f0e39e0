import { dataTableHead } from '../../base/data-table-head.ts'
import { phases } from '../phase.ts'
import type { DataColumns } from './data-column.ts'

const [cityCode, cityName, sheetNumber] = dataTableHead

/**
 * The columns every table begins with. They say whose row it is and which line of which sheet it belongs to: a sheet is
 * counted within the file, a goal, item and step within its sheet, so that tables can be joined where a sheet has no ids.
 */
export const keyColumns = {
  cityCode: { name: cityCode, type: 'code' },
  cityName: { name: cityName, type: 'text' },
  sheetNumber: { name: sheetNumber, type: 'integer', isRequired: true },
  sheetId: { name: '調書ID', type: 'text' },
  fiscalYear: { name: '年度', type: 'integer', unit: '年度（西暦）' },
  phase: { name: '報告区分', type: phases },
  asOf: { name: '時点', type: 'date' },
  goalPosition: { name: '重点目標の順', type: 'integer' },
  itemPosition: { name: '取組項目の順', type: 'integer' },
  stepPosition: { name: '取組内容の順', type: 'integer' },
} as const satisfies DataColumns
