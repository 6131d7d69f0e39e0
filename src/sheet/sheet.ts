import type { Place } from '../base/place.ts'
import type { FiscalYear } from './fiscal-year.ts'
import type { Phase } from './phase.ts'

/**
 * One sheet (重点目標一覧表) in one phase: the priority goals of one department, or of several jointly, for a fiscal year.
 * This is also the JSON that `shirube read --json` writes. Texts are as printed, to the letter, lines joined by `\n`;
 * null is "nothing stands there". Ids are given when a sheet is kept, and stay over phases.
 */
export type Sheet = {
  readonly id?: string
  readonly title: string
  /** Null when the document does not say. */
  readonly fiscalYear: FiscalYear | null
  readonly phase: Phase | null
  /** The names as printed; the first is in charge (主管). */
  readonly departments: readonly string[]
  readonly source?: string
  readonly goals: readonly Goal[]
}

/** 重点目標. `number` is null when it is not printed and cannot be counted. */
export type Goal = {
  readonly id?: string
  readonly number: number | null
  readonly title: string | null
  /** The grade as printed: 「○」. */
  readonly selfEvaluation: string | null
  readonly selfEvaluationRemark?: string
  readonly items: readonly ActionItem[]
  readonly extra?: ExtraColumns
  readonly places?: Partial<Record<'number' | 'title' | 'selfEvaluation', Place>>
}

/** 重点取組項目 (①). A target or progress stands here when it belongs to the item and to none of its steps. */
export type ActionItem = {
  readonly id?: string
  readonly mark: string | null
  readonly title: string | null
  readonly continuity: Continuity | null
  readonly target: string | null
  readonly progress: string | null
  readonly steps: readonly ActionStep[]
  readonly extra?: ExtraColumns
  readonly places?: Partial<Record<'title' | 'target' | 'progress', Place>>
}

/** 取組内容 ((1)). `mark` is null where none is printed. */
export type ActionStep = {
  readonly id?: string
  readonly mark: string | null
  readonly action: string | null
  readonly target: string | null
  readonly progress: string | null
  readonly section?: string
  readonly extra?: ExtraColumns
  readonly places?: Partial<Record<'action' | 'target' | 'progress', Place>>
}

export const continuities = ['new', 'continued'] as const
/** 新規 · 継続. */
export type Continuity = (typeof continuities)[number]

/** Columns the form has beyond its own: heading → text. */
export type ExtraColumns = Readonly<Record<string, string>>
