import type { ReadColumn } from '../kept-line.ts'
import type { PublishedMeasure } from '../published-measure.ts'
import type { Reading } from '../reading.ts'
import type { ActionItem, ActionStep, Goal, Sheet } from '../sheet.ts'

/** How a measure's figures came about, in words: 「16回 ÷ 10回 = 160 %」. */
export type DataFormulas = { readonly actual?: string; readonly rate?: string; readonly gain?: string }

export type DataMeasure = PublishedMeasure & { readonly formulas?: DataFormulas }

/** What is understood of a line. Missing where nothing was read: never an empty object, never an empty list. */
export type DataLine = {
  /** By the text that was read; an item's title is its action. */
  readonly readings?: Readonly<Partial<Record<ReadColumn, Reading>>>
  readonly measures?: readonly DataMeasure[]
}

export type DataStep = ActionStep & DataLine
export type DataItem = Omit<ActionItem, 'steps'> & DataLine & { readonly steps: readonly DataStep[] }
export type DataGoal = Omit<Goal, 'items'> & { readonly items: readonly DataItem[] }

/** Whose data it is, what it is true for and on what terms: said of every sheet, for a row may travel alone. */
export type DataOrigin = {
  /** 全国地方公共団体コード; missing where a file does not say whose it is. */
  readonly cityCode?: string
  readonly cityName?: string
  /** The day the figures are true for: `2025-09-30`. */
  readonly asOf?: string
  /** Of a published version. */
  readonly version?: number
  /** An instant as ISO 8601 in UTC. */
  readonly publishedAt?: string
  /** The terms of use: `CC BY 4.0`. */
  readonly licence?: string
}

/** A sheet as data: its words, and beside them what is understood. This is a sheet of the JSON `shirube-sheet/1`. */
export type DataSheet = Omit<Sheet, 'goals'> & DataOrigin & { readonly goals: readonly DataGoal[] }
