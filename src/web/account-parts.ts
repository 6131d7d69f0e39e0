import type { Workplace } from '../workflow/workplace.ts'
import type { AreaParts } from './area-parts.ts'

/** What is needed to know who somebody is: the city's people, the real clock, and where visitors come from. */
export type AccountParts = AreaParts & {
  readonly workplace: Workplace
  readonly isDemo: boolean
  readonly hasProxy: boolean
}
