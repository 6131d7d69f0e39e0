import type { Actor, Workplace } from '../../workflow/workplace.ts'
import type { AreaParts } from '../area-parts.ts'

/** What the pages of staff need beside what all pages need: where commands are done, and who gives them. */
export type OfficeParts = AreaParts & { readonly workplace: Workplace; readonly actor: Actor }
