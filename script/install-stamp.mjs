import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const stamp = join(root, 'node_modules/.ready')
const lockKey = () =>
  createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')

/** Whether what is installed is what the lockfile says. */
export const isInstalled = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === lockKey()

/** Says that what is installed is what the lockfile says; called when an install has ended well. */
export const markInstalled = () => writeFileSync(stamp, lockKey())
