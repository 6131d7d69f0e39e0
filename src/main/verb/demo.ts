import { createHash } from 'node:crypto'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { demoDepartments } from '../../demo/department-list.ts'
import { jointSheet } from '../../demo/document/joint-sheet.ts'
import { fillDemo } from '../../demo/fill-demo.ts'
import { demoCity, demoDay, demoNow, demoScales, midyearStates, pastPhases } from '../../demo/scenario.ts'
import { findKeptSheet } from '../../store/draft/find-kept-sheet.ts'
import { migrationList } from '../../store/migration/migration-list.ts'
import type { Store } from '../../store/store.ts'
import { type Config, readConfig } from '../config.ts'
import type { ExitCode } from '../exit-code.ts'
import { listen } from '../listen.ts'
import { openCityStore } from '../open-city.ts'

/** Changes whenever the demonstration would be filled differently. */
const contentKey = (): string =>
  createHash('sha256')
    .update(
      JSON.stringify([
        demoDepartments,
        jointSheet,
        demoScales,
        midyearStates,
        pastPhases,
        migrationList.map(({ name }) => name),
      ]),
    )
    .digest('hex')

const makeDemoStore = async (config: Config): Promise<Store> => {
  const stamp = join(config.dataFolder, 'filled')
  const key = contentKey()
  if ((await readFile(stamp, 'utf8').catch(() => null)) === key) return openCityStore(config)
  console.error('見本の市を用意しています…')
  await rm(config.dataFolder, { recursive: true, force: true })
  const store = await openCityStore(config)
  await fillDemo(store, (sheet) => findKeptSheet(store.db, demoCity.code, sheet))
  await writeFile(stamp, key)
  return store
}

/** `shirube demo`: the demonstration city, always in a file of its own, filled again whenever its content has changed. */
export const run = async (): Promise<ExitCode> => {
  const environment = { ...process.env, DATABASE_URL: undefined }
  const config = readConfig(environment, '.data/demo')
  const store = await makeDemoStore(config)
  const [year, month, day] = demoDay.split('-').map(Number)
  const notice = `これは架空の市の見本です。見本の中の今日は ${year}年${month}月${day}日です。`
  return listen(config, { store, city: demoCity.code, office: true, now: () => new Date(demoNow), notice })
}
