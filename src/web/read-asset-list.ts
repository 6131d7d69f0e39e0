import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

/** The addresses of style sheets and scripts, as `vite build` named them. */
export type AssetList = {
  readonly style: string
  readonly webFont: string
  readonly measureKeys: string
  readonly desk: string
  readonly followJob: string
}

const built = z.object({ file: z.string() })
const manifest = z.object({
  'src/component/style.css': built,
  'src/component/web-font.css': built,
  'src/web/browser/measure-keys.ts': built,
  'src/web/browser/desk.ts': built,
  'src/web/browser/follow-job.ts': built,
})

/** Reads the list that the build wrote; an app without its build does not start. */
export const readAssetList = (clientFolder: string): AssetList => {
  const list = manifest.parse(JSON.parse(readFileSync(join(clientFolder, '.vite', 'manifest.json'), 'utf8')))
  return {
    style: `/${list['src/component/style.css'].file}`,
    webFont: `/${list['src/component/web-font.css'].file}`,
    measureKeys: `/${list['src/web/browser/measure-keys.ts'].file}`,
    desk: `/${list['src/web/browser/desk.ts'].file}`,
    followJob: `/${list['src/web/browser/follow-job.ts'].file}`,
  }
}
