import type { Crumb } from '../component/breadcrumb.tsx'
import type { FiscalYear } from '../sheet/fiscal-year.ts'
import { type Area, yearAddress } from '../view/address.ts'
import type { FormView } from '../view/form-view.ts'
import { yearLabel } from '../view/show-year-switch.ts'

/** The way to a sheet: 令和8年度 (2026) › 総務部. */
export const sheetCrumbs = (area: Area, fiscalYear: FiscalYear, form: FormView): readonly Crumb[] => [
  { label: yearLabel(fiscalYear), address: yearAddress(area, fiscalYear) },
  { label: form.departments, address: null },
]
