import { uuidV7 } from '../base/id.ts'
import type { Workplace } from '../workflow/workplace.ts'
import type { AppParts } from './app-parts.ts'

/**
 * Where the pages' commands are done. Ids follow the real clock and never stand still, for the demonstration city's time
 * does, and what was decided later must sort later.
 */
export const workplaceOf = ({ store, city, now }: Pick<AppParts, 'store' | 'city' | 'now'>): Workplace => {
  let last = 0
  const newId = () => {
    last = Math.max(Date.now(), last + 1)
    return uuidV7(last, crypto.getRandomValues(new Uint8Array(10)))
  }
  return { store, city, now, newId }
}
