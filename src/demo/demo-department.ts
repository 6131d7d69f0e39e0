/**
 * The words of one step over the fiscal years it existed in: 2024 as [target, final progress], 2025 as
 * [target, midyear progress, final progress], 2026 (the current year) as [target, midyear progress].
 * Null: nothing is written there (yet).
 */
export type DemoTexts = {
  readonly 2024?: readonly [target: string | null, final: string | null]
  readonly 2025?: readonly [target: string | null, midyear: string | null, final: string | null]
  readonly 2026?: readonly [target: string | null, midyear: string | null]
}

export type DemoStep = readonly [action: string, texts: DemoTexts]

export type DemoItem = {
  readonly title: string
  readonly continuity?: 'new' | 'continued'
  /** A target and progress that stand on the item itself: 「○ 転入者数 1,200人」. */
  readonly overall?: DemoTexts
  readonly steps: readonly DemoStep[]
}

export type DemoGoal = {
  readonly title: string
  /** The grades as printed: at year-end in 2024 and 2025, at mid-year in 2026. */
  readonly grades: { readonly 2024?: string; readonly 2025?: string; readonly 2026?: string }
  readonly items: readonly DemoItem[]
}

/** A department of the demonstration city, with its goals over three fiscal years. */
export type DemoDepartment = {
  /** A word for file names and lists: `planning`. */
  readonly key: string
  readonly name: string
  readonly goals: readonly DemoGoal[]
}
