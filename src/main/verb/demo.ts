import { demoCity, demoDay, demoNow } from '../../demo/scenario.ts'
import { readConfig } from '../config.ts'
import { openDemoStore } from '../demo-store.ts'
import { type ExitCode, exitCode } from '../exit-code.ts'
import { listen } from '../listen.ts'
import { writeTrialFiles } from '../write-trial-files.ts'

/** `shirube demo`: the demonstration city, always in a file of its own, filled again whenever its content has changed. */
export const run = async (): Promise<ExitCode> => {
  const config = readConfig({ ...process.env, DATABASE_URL: undefined }, '.data/demo')
  const opened = await openDemoStore(config)
  if (!opened.ok) {
    console.error(
      `${config.dataFolder} には見本の市ではないデータがあります。SHIRUBE_DATA に空の場所を指定してください。`,
    )
    return exitCode.refused
  }
  const [year, month, day] = demoDay.split('-').map(Number)
  const notice = `これは架空の市の見本です。見本の中の今日は ${year}年${month}月${day}日です。`
  const parts = {
    store: opened.value,
    city: demoCity.code,
    office: true,
    now: () => new Date(demoNow),
    notice,
    trialFiles: writeTrialFiles,
  }
  return listen(config, parts)
}
