import type { DataTableName } from '../sheet/data/data-table.ts'
import type { FiscalYear } from '../sheet/fiscal-year.ts'

/** Where the city gives its data out: /opendata. These addresses stay. */
export const openDataAddress = '/opendata'

/** The data of a fiscal year: /opendata/2026. */
export const dataYearAddress = (fiscalYear: FiscalYear): string => `${openDataAddress}/${fiscalYear}`

/** One table of a year: /opendata/2026/lines.csv, in UTF-8 unless said otherwise. */
export const dataTableAddress = (fiscalYear: FiscalYear, table: DataTableName, encoding?: 'cp932'): string =>
  `${dataYearAddress(fiscalYear)}/${table}.csv${encoding === undefined ? '' : `?encoding=${encoding}`}`

/** All sheets of a year as JSON: /opendata/2026/sheets.json. */
export const dataJsonAddress = (fiscalYear: FiscalYear): string => `${dataYearAddress(fiscalYear)}/sheets.json`

/** 項目定義書: what each column means. */
export const dataDefinitionAddress = `${openDataAddress}/definition`
