import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { done, type Result, refuse } from '../base/result.ts'
import { demoPeople } from '../demo/demo-people.ts'
import { demoDepartments } from '../demo/department-list.ts'
import { jointSheet } from '../demo/document/joint-sheet.ts'
import { demoScales, midyearStates, pastPhases } from '../demo/scenario.ts'
import { migrationList } from '../store/migration/migration-list.ts'
import type { Store } from '../store/store.ts'
import type { Config } from './config.ts'
import { openCityStore } from './open-city.ts'

/** Says that a folder is the demonstration's, and with which content it was filled; empty while it is being filled. */
const markFile = 'demonstration'

/** Changes whenever the demonstration would be filled differently. */
const contentKey = (): string =>
  createHash('sha256')
    .update(
      JSON.stringify([
        demoDepartments,
        demoPeople,
        jointSheet,
        demoScales,
        midyearStates,
        pastPhases,
        migrationList.map(({ name }) => name),
      ]),
    )
    .digest('hex')

const fill = (dataFolder: string): Promise<void> =>
  new Promise((filled, failed) => {
    const child = spawn(process.execPath, [join(import.meta.dirname, 'fill-demo.process.js'), dataFolder], {
      stdio: ['ignore', 'inherit', 'inherit'],
    })
    child.once('error', failed)
    child.once('exit', (code) => (code === 0 ? filled() : failed(new Error(`filling ended with ${code}`))))
  })

/** Opens the demonstration city, filled anew when its content has changed. A folder of somebody else's is left alone. */
export const openDemoStore = async (config: Config): Promise<Result<Store, { readonly kind: 'folder-in-use' }>> => {
  const { dataFolder } = config
  const mark = join(dataFolder, markFile)
  const marked = await readFile(mark, 'utf8').catch(() => null)
  const key = contentKey()
  if (marked === key) return done(await openCityStore(config))
  if (marked === null && (await readdir(dataFolder).catch(() => [])).length > 0)
    return refuse({ kind: 'folder-in-use' })
  console.error('見本の市を用意しています…')
  await rm(dataFolder, { recursive: true, force: true })
  await mkdir(dataFolder, { recursive: true })
  await writeFile(mark, '')
  await fill(dataFolder)
  await writeFile(mark, key)
  return done(await openCityStore(config))
}
