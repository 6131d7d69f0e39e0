// Makes a clone ready to run, under any Node from 20 on: installs when the lockfile asks for it, builds when a source
// has changed, and with --for-tests finds (or, as root on Debian, installs) Chromium. Says nothing when all is ready.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findChromium } from './find-chromium.mjs'
import { isInstalled, markInstalled } from './install-stamp.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')

const digest = (files) =>
  files
    .reduce((hash, file) => hash.update(file).update(readFileSync(join(root, file))), createHash('sha256'))
    .digest('hex')

const filesUnder = (folder) =>
  readdirSync(join(root, folder), { withFileTypes: true })
    .flatMap((entry) => (entry.isDirectory() ? filesUnder(`${folder}/${entry.name}`) : [`${folder}/${entry.name}`]))
    .sort()

// All that is said goes to standard error: a program may be reading the standard output of the command that follows.
const run = (command, args, options = {}) => {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2], ...options })
  if (error) throw error
  if (status !== 0) process.exit(status ?? 1)
}

const npm = (args, environment = {}) => {
  const options = { env: { ...process.env, ...environment } }
  const npmProgram = process.env.npm_execpath
  if (npmProgram) run(process.execPath, [npmProgram, ...args], options)
  else run('npm', args, { ...options, shell: process.platform === 'win32' })
}

const install = () => {
  if (isInstalled()) return
  process.stderr.write('しるべ: 必要な部品を入れています（初回のみ、1分ほど）…\n')
  // NODE_ENV=production would leave out what the build needs
  npm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], { NODE_ENV: 'development' })
  markInstalled()
}

const build = () => {
  const sources = filesUnder('src').filter((file) => !/\.test\.tsx?$/.test(file))
  const key = digest([...sources, 'vite.config.ts', 'tsconfig.json', 'package-lock.json'])
  const stamp = join(root, 'dist/.built')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === key) return
  process.stderr.write('しるべ: 組み立てています…\n')
  // Built beside and moved into place at the end, so that a program started meanwhile never sees half a build.
  const beside = `dist.${process.pid}`
  npm(['run', '--silent', 'build'], { SHIRUBE_BUILD: beside, NODE_ENV: 'production' })
  mkdirSync(join(root, beside), { recursive: true })
  writeFileSync(join(root, beside, '.built'), key)
  rmSync(join(root, 'dist'), { recursive: true, force: true })
  renameSync(join(root, beside), join(root, 'dist'))
}

const installChromium = () => {
  if (findChromium()) return
  const isRoot = process.getuid?.() === 0
  if (!isRoot || spawnSync('apt-get', ['--version']).status !== 0) {
    process.stderr.write(
      'The tests need Chromium. Install it (Debian: `sudo apt-get install chromium`), or name it in CHROMIUM_PATH.\n',
    )
    process.exit(1)
  }
  process.stderr.write('Installing Chromium for the browser tests…\n')
  run('apt-get', ['update', '-qq'])
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
}

/** Ready when it returns; a step that fails ends the process with that step's exit code. */
export const makeReady = ({ forTests = false } = {}) => {
  install()
  build()
  if (forTests) installChromium()
}

if (process.argv[1] === fileURLToPath(import.meta.url)) makeReady({ forTests: process.argv.includes('--for-tests') })
