import type { Actor } from '../../workflow/workplace.ts'

/** Who acts on the pages of staff: there are no accounts yet, and these pages are for the demonstration city only. */
export const visitor: Actor = { id: 'demo-visitor', name: '見本の利用者', means: 'page' }
