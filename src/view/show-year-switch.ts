import { fiscalYearName } from '../base/wareki.ts'
import type { FiscalYear } from '../sheet/fiscal-year.ts'
import { type Area, yearAddress } from './address.ts'

/** A place to go to from a switch; `current` is where the reader is. */
export type SwitchOption = { readonly label: string; readonly address: string; readonly current: boolean }

/** 「令和8年度 (2026)」: the name the city uses, and the one everybody can count with. */
export const yearLabel = (fiscalYear: FiscalYear): string => `${fiscalYearName(fiscalYear)} (${fiscalYear})`

/** The fiscal years a reader can go to, newest first. */
export const showYearSwitch = (
  area: Area,
  years: readonly FiscalYear[],
  current: FiscalYear | null,
): readonly SwitchOption[] =>
  years
    .toSorted((a, b) => b - a)
    .map((year) => ({ label: fiscalYearName(year), address: yearAddress(area, year), current: year === current }))
