import type { DraftItem, DraftStep } from './draft-item.ts'

/** The items and steps that one row names; its targets and progress are theirs. */
export type RowScope = {
  readonly items: DraftItem[]
  readonly steps: DraftStep[]
  readonly byNumber: Map<number, DraftItem>
  /** The steps this row names of each item. */
  readonly stepsOf: Map<DraftItem, DraftStep[]>
  readonly nextOf: Map<DraftItem, DraftItem>
  /** The items whose title stands in the row; others it goes on with. */
  readonly opened: Set<DraftItem>
}

export const makeRowScope = (): RowScope => ({
  items: [],
  steps: [],
  byNumber: new Map(),
  stepsOf: new Map(),
  nextOf: new Map(),
  opened: new Set(),
})

/** Adds an item the row names, and a step of it. */
export const addToScope = (scope: RowScope, item: DraftItem, step?: DraftStep): void => {
  const steps = scope.stepsOf.get(item)
  if (!steps) {
    const last = scope.items.at(-1)
    if (last) scope.nextOf.set(last, item)
    scope.items.push(item)
    if (!scope.byNumber.has(item.number)) scope.byNumber.set(item.number, item)
    scope.stepsOf.set(item, step ? [step] : [])
  } else if (step) steps.push(step)
  if (step) scope.steps.push(step)
}
