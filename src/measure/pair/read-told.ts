import type { FiscalYear } from '../../sheet/fiscal-year.ts'
import type { Reading } from '../../sheet/reading.ts'
import { findEvents } from './find-events.ts'
import { findFigures } from './find-figures.ts'
import { governedClauses } from './governed-clauses.ts'
import type { Told } from './pairing.ts'

// No cell of a sheet reports more; a text made to be long must not cost the square of its length.
const most = 200

/** All that a progress text tells of numbers and events: 「総会の開催（5月）、相談会を3回実施」 an event and a figure. */
export const readTold = (text: string, reading: Reading, fiscalYear: FiscalYear | null): Told => {
  const quantities = reading.quantities.slice(0, most)
  const dates = reading.dates.slice(0, most)
  const clauses = governedClauses(text).slice(0, most)
  const figures = findFigures({ text, quantities, dates, clauses, fiscalYear })
  const isDone = figures.some(({ state }) => state === 'done')
  return {
    figures,
    events: findEvents(clauses, { quantities, dates }),
    nothingDone: reading.status === 'not_started' && !isDone,
  }
}
