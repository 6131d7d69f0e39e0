import { readConfig } from '../config.ts'
import { type ExitCode, exitCode } from '../exit-code.ts'
import { listen } from '../listen.ts'
import { codeOfOnlyCity, openCityStore } from '../open-city.ts'

/** `shirube serve`: the city's published sheets, and the pages of staff behind their sign-in. */
export const run = async (): Promise<ExitCode> => {
  const config = readConfig(process.env, '.data/city')
  const store = await openCityStore(config)
  const city = await codeOfOnlyCity(store)
  if (city === null) {
    console.error('まだ市がありません。先に shirube init で市を作るか、shirube import で調書を取り込んでください。')
    await store.close()
    return exitCode.refused
  }
  const { hasProxy } = config
  return listen(config, { store, city, office: true, accounts: 'real', hasProxy, now: () => new Date() })
}
