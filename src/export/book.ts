import type { FiscalYear } from '../sheet/fiscal-year.ts'
import type { Phase } from '../sheet/phase.ts'
import type { Grade } from '../sheet/self-evaluation.ts'
import type { FormView } from '../view/form-view.ts'

/** The forms of all departments in a year and phase, bound. */
export type Book = {
  readonly city: string
  readonly title: string
  readonly year: FiscalYear
  readonly phase: Phase
  /** The day it was made: 2025-11-28. */
  readonly date: string
  /** What is said on the cover below the day: 「作成中のものを含みます」. */
  readonly note?: string
  /** In the order they are bound. */
  readonly forms: readonly FormView[]
  /** The city's scale; empty where it has none. */
  readonly legend: readonly Grade[]
  /** Whether the goals of all departments stand with their grades on pages of their own. */
  readonly hasSummary: boolean
}
