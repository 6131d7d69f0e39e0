import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'

const root = join(dirname(fileURLToPath(import.meta.url)), '../..')
const config = join(root, '.dependency-cruiser.cjs')
const { forbidden } = createRequire(import.meta.url)(config) as {
  readonly forbidden: readonly { readonly name: string }[]
}

type Cruise = {
  readonly summary: {
    readonly totalCruised: number
    readonly violations: readonly { readonly from: string; readonly rule: { readonly name: string } }[]
  }
}

const cruise = (folder: string): Cruise => {
  const program = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs')
  const args = [program, '--config', config, '--output-type', 'json', 'src']
  const { stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28 })
  return JSON.parse(stdout) as Cruise
}

/** Rule → the file that breaks it, and what it imports. */
const breaks: Readonly<Record<string, readonly [file: string, imported: string]>> = {
  ...Object.fromEntries(
    forbidden
      .filter(({ name }) => name.startsWith('flow-'))
      .map(({ name }) => [name, [`src/${name.slice('flow-'.length)}/flow.ts`, '../main/target.ts'] as const]),
  ),
  'no-cycle': ['src/base/cycle-back.ts', './cycle.ts'],
  'no-unresolvable': ['src/base/lost.ts', './nowhere.ts'],
  'not-to-test': ['src/base/tested.ts', './some.test.ts'],
  'pure-no-node': ['src/read/file-reader.ts', 'node:fs'],
  'files-only-at-the-edge': ['src/read/parser.ts', 'parse5'],
  'sql-only-in-store': ['src/workflow/query.ts', 'kysely'],
  'http-only-in-web': ['src/store/server.ts', 'hono'],
  'react-only-where-pages-are-made': ['src/view/element.ts', 'react'],
  'areas-apart': ['src/web/public/neighbour.ts', '../office/page.ts'],
  'public-sees-only-published': ['src/web/public/draft.ts', '../../store/draft/find-sheet.ts'],
  'web-writes-through-workflow': ['src/web/office/write.ts', '../../store/draft/save-sheet.ts'],
  'browser-is-pure': ['src/web/browser/island.ts', '../../store/draft/find-sheet.ts'],
}

const targets = [
  'src/main/target.ts',
  'src/base/some.test.ts',
  'src/web/office/page.ts',
  'src/store/draft/find-sheet.ts',
  'src/store/draft/save-sheet.ts',
]

const folder = mkdtempSync(join(tmpdir(), 'layers-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const put = (file: string, text: string): void => {
  mkdirSync(dirname(join(folder, file)), { recursive: true })
  writeFileSync(join(folder, file), text)
}

test('every wall of the house stops the break planted for it', () => {
  for (const target of targets) put(target, 'export const here = true\n')
  for (const [file, imported] of Object.values(breaks)) put(file, `import '${imported}'\nexport const planted = true\n`)
  put('src/base/cycle.ts', "import './cycle-back.ts'\nexport const back = true\n")
  copyFileSync(join(root, 'tsconfig.json'), join(folder, 'tsconfig.json'))
  copyFileSync(join(root, 'package.json'), join(folder, 'package.json'))
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  const { violations } = cruise(folder).summary
  const stopped = forbidden.filter(({ name }) =>
    violations.some(({ rule, from }) => rule.name === name && from === breaks[name]?.[0]),
  )
  expect(stopped.map(({ name }) => name)).toEqual(forbidden.map(({ name }) => name))
}, 60_000)

test('the walls are checked on all of the source, and hold', () => {
  const { totalCruised, violations } = cruise(root).summary
  expect(totalCruised).toBeGreaterThan(100)
  expect(violations).toEqual([])
}, 60_000)
