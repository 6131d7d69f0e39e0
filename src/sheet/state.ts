export const sheetStates = [
  'not-started',
  'draft',
  'submitted',
  'returned',
  'approved',
  'published',
  'corrected',
] as const
/** Where a sheet stands in one phase. `corrected`: published, and published again with a correction. */
export type SheetState = (typeof sheetStates)[number]

const nextStates: Readonly<Record<SheetState, readonly SheetState[]>> = {
  'not-started': ['draft'],
  draft: ['submitted'],
  submitted: ['returned', 'approved'],
  returned: ['submitted'],
  approved: ['published', 'returned'],
  published: ['corrected'],
  corrected: ['corrected'],
}

/** Whether the way of a sheet leads from one state straight to another: a draft is submitted, never published at once. */
export const mayBecome = (from: SheetState, to: SheetState): boolean => nextStates[from].includes(to)

/** Whether the department may write in a sheet: before it submits, and when it was returned. */
export const isEditable = (state: SheetState): boolean =>
  state === 'not-started' || state === 'draft' || state === 'returned'

/**
 * Whether what was read in a sheet may be confirmed and corrected: always but between approval and publication, for what
 * was approved is what is published.
 */
export const mayDecideMeasures = (state: SheetState): boolean => state !== 'approved'
