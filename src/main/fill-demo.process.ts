// A process of its own, so that the memory that filling takes is given back before the server starts.
import { fillDemo } from '../demo/fill-demo.ts'
import { demoCity } from '../demo/scenario.ts'
import { findKeptSheet } from '../store/draft/find-kept-sheet.ts'
import { readConfig } from './config.ts'
import { openCityStore } from './open-city.ts'

const [dataFolder = ''] = process.argv.slice(2)
const store = await openCityStore(readConfig({}, dataFolder))
await fillDemo(store, (sheet) => findKeptSheet(store.db, demoCity.code, sheet))
await store.close()
