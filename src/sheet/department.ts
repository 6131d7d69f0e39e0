import type { FiscalYear } from './fiscal-year.ts'

/** A department (部局) as it is called in the fiscal years from `firstYear` to `lastYear` (null: still so). */
export type Department = {
  readonly id: string
  /** The order in which the city lists its departments. */
  readonly position: number
  readonly name: string
  readonly firstYear: FiscalYear
  readonly lastYear: FiscalYear | null
  /** Ids of the departments this one came from when the city was reorganised. */
  readonly predecessors: readonly string[]
}
