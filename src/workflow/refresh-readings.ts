import { done, type Result } from '../base/result.ts'
import { rulesVersion } from '../measure/rules-version.ts'
import { holdCity } from '../store/city/hold-city.ts'
import { findPhasesToRead, type PhaseToRead } from '../store/reading/find-phases-to-read.ts'
import { keepReadings } from './keep-readings.ts'
import type { Workplace } from './workplace.ts'

const phasesAtOnce = 20

const readAgain = ({ store, city }: Workplace, phases: readonly PhaseToRead[]): Promise<Result<null, never>> =>
  store.transaction<null, never>(async (tx) => {
    await holdCity(tx, city)
    for (const { partIds, ...key } of phases) await keepReadings({ tx, city }, key, partIds)
    return done(null)
  })

/**
 * Reads all lines again that older rules have read, or none yet: at each start of the program. In batches, so that people
 * can write in between; decisions, texts, revisions and published versions stay as they are. Gives the number of lines.
 */
export const refreshReadings = async (workplace: Workplace): Promise<number> => {
  const phases = await findPhasesToRead(workplace.store.db, workplace.city, rulesVersion)
  for (let start = 0; start < phases.length; start += phasesAtOnce)
    await readAgain(workplace, phases.slice(start, start + phasesAtOnce))
  return phases.reduce((sum, { partIds }) => sum + partIds.length, 0)
}
