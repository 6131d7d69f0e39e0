import type { DataLine, DataOrigin, DataSheet } from '../../sheet/data/data-sheet.ts'
import type { ReadColumn } from '../../sheet/kept-line.ts'
import type { Sheet } from '../../sheet/sheet.ts'

/** A line's id, where it has one, and its texts; an item's title is its action. */
export type DataTexts = { readonly id: string | null } & Readonly<Record<ReadColumn, string | null>>

/** A sheet as data: `understand` says what is understood of each line. */
export const dataSheetWith = (
  sheet: Sheet,
  origin: DataOrigin,
  understand: (line: DataTexts) => DataLine,
): DataSheet => {
  const { goals, ...head } = sheet
  return {
    ...origin,
    ...head,
    goals: goals.map((goal) => ({
      ...goal,
      items: goal.items.map((item) => ({
        ...item,
        steps: item.steps.map((step) => ({ ...step, ...understand({ ...step, id: step.id ?? null }) })),
        ...understand({ id: item.id ?? null, action: item.title, target: item.target, progress: item.progress }),
      })),
    })),
  }
}
