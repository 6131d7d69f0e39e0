import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { openTextFile } from '../document/open-text-file.ts'
import type { SheetFinding } from '../sheet/sheet-finding.ts'
import { readSheets } from './read-sheets.ts'

const shared = fileURLToPath(new URL('../../../shared/', import.meta.url))
const isAbsent = !existsSync(join(shared, 'gold/seeds-structure.json'))
const unless = isAbsent ? ' (skipped: ../shared is not here)' : ''

type Damage = { readonly where: string; readonly by: string; readonly what: string }
type Gold = { readonly documents: readonly { readonly document: string; readonly damage: readonly Damage[] }[] }

const gold: Gold = isAbsent
  ? { documents: [] }
  : JSON.parse(readFileSync(join(shared, 'gold/seeds-structure.json'), 'utf8'))

const findingsOf = (document: string): readonly SheetFinding[] => {
  const name = readdirSync(join(shared, 'seeds')).find((file) => file.startsWith(document)) ?? ''
  const opened = openTextFile(readFileSync(join(shared, 'seeds', name)), name)
  return opened.ok ? readSheets(opened.value.document).findings : []
}

/** 「2, 3 / self_evaluation」 → 2/selfEvaluation, 3/selfEvaluation; 「7/②/progress, 7/③/progress」 → both. */
const placesOf = (where: string): readonly (readonly string[])[] => {
  const [goals = '', column] = where.split(' / ')
  const each = goals.split(/,\s*/).map((place) => place.split('/'))
  const named = column ? each.map((place) => [...place, column]) : each
  return named.map((place) => place.map((part) => part.replace('self_evaluation', 'selfEvaluation')))
}

const columns = new Set(['title', 'selfEvaluation', 'action', 'target', 'progress'])

const standsAt = ({ place }: SheetFinding, where: readonly string[]): boolean => {
  const column = where.find((part) => columns.has(part))
  const [goal, item, step] = where.filter((part) => !columns.has(part) && part !== 'row')
  return (
    place.goal === goal &&
    (item === undefined || place.item === item) &&
    (step === undefined || place.step === step) &&
    (column === undefined || place.column === column)
  )
}

/** Where nothing is wrong, a finding about a single column of it may still stand. */
const speaksOf = ({ place }: SheetFinding, where: readonly string[]): boolean => {
  const said = [place.goal, place.item, place.step, place.column].filter((part) => part !== undefined)
  return said.join('/') === where.join('/')
}

const damages = gold.documents.flatMap(({ document, damage }) => damage.map((each) => ({ document, ...each })))

test.skipIf(isAbsent).each(damages.filter(({ by }) => by === 'reading'))(
  `a careful reader notices $document $where: $what${unless}`,
  ({ document, where }) => {
    const findings = findingsOf(document)
    for (const place of placesOf(where)) expect(findings.some((finding) => standsAt(finding, place))).toBe(true)
  },
)

test.skipIf(isAbsent).each(damages.filter(({ by }) => by === 'none'))(
  `what looks odd and is right gives no finding: $document $where${unless}`,
  ({ document, where }) => {
    const findings = findingsOf(document)
    for (const place of placesOf(where)) expect(findings.filter((finding) => speaksOf(finding, place))).toEqual([])
  },
)

const reader = (): string => `
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { openTextFile } from '${new URL('../document/open-text-file.ts', import.meta.url).href}'
import { readSheets } from '${new URL('./read-sheets.ts', import.meta.url).href}'
const file = process.argv[3]
const opened = openTextFile(readFileSync(file), basename(file))
console.log(JSON.stringify(readSheets(opened.value.document)))
`

test.skipIf(isAbsent)(`the real documents are read as a person reads them${unless}`, () => {
  const home = mkdtempSync(join(tmpdir(), 'shirube-score-'))
  try {
    mkdirSync(join(home, 'bin'))
    writeFileSync(join(home, 'read.mjs'), reader())
    writeFileSync(join(home, 'bin/shirube'), `#!/bin/sh\nexec "${process.execPath}" "${home}/read.mjs" "$@"\n`)
    chmodSync(join(home, 'bin/shirube'), 0o755)
    const score = spawnSync(process.execPath, [join(shared, 'score/structure.mjs'), '--json'], {
      encoding: 'utf8',
      env: { ...process.env, SHIRUBE_HOME: home },
    })
    expect(score.stderr).toBe('')
    for (const each of Object.values<Record<string, number>>(JSON.parse(score.stdout))) {
      expect(each).toMatchObject({ heads: 100 })
      expect(each.cellsClose).toBeGreaterThanOrEqual(99)
      expect(each.extra).toBeLessThanOrEqual(1)
    }
  } finally {
    rmSync(home, { recursive: true })
  }
})
