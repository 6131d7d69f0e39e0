// npm leaves out of the lockfile each optional part that the registry at hand could not give (other systems'
// binaries), and `npm ci` then refuses that lockfile. This writes the missing entries: name and version stand
// in the parent, system and processor in the name. Run it after each `npm install`.
import { readFileSync, writeFileSync } from 'node:fs'
import { markInstalled } from './install-stamp.mjs'
import { missingParts } from './missing-parts.mjs'

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'))
const added = missingParts(lock.packages)
const entries = Object.entries({ ...lock.packages, ...added }).sort(([a], [b]) => (a < b ? -1 : 1))
writeFileSync('package-lock.json', `${JSON.stringify({ ...lock, packages: Object.fromEntries(entries) }, null, 2)}\n`)
markInstalled()
console.log(`package-lock.json: ${Object.keys(added).length} parts added`)
