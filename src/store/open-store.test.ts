import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterEach, describe, expect, test } from 'vitest'
import { done, refuse } from '../base/result.ts'
import { saveAuditEntry } from './audit/save-audit-entry.ts'
import { findCity } from './city/find-city.ts'
import { findCityCodes } from './city/find-city-codes.ts'
import { holdCity } from './city/hold-city.ts'
import { saveCity } from './city/save-city.ts'
import { saveDepartment } from './city/save-department.ts'
import { saveContent } from './draft/save-content.ts'
import { saveSheet } from './draft/save-sheet.ts'
import { saveSheetPhase } from './draft/save-sheet-phase.ts'
import { storesInMemory } from './engine/store-in-memory.ts'
import { migrate } from './migrate.ts'
import { openStore } from './open-store.ts'
import { savePublishedVersion } from './published/save-published-version.ts'
import { saveMeasureDecision } from './reading/save-measure-decision.ts'
import type { Store, Writer } from './store.ts'

const aCity = (code: string, name = 'しるべ野市') => ({ code, name, officialForm: null, scales: [], licence: null })
const keepCity = (store: Store, code: string, name?: string) =>
  store.transaction(async (tx) => done(await saveCity(tx, aCity(code, name))))

const trace = { actorId: 'p', actor: '山下', means: 'page', at: '2025-10-10T00:00:00.000Z' }
const key = { sheetId: 's', phase: 'initial' } as const

const none = { met: 0, 'on-pace': 0, behind: 0, planned: 0, 'not-started': 0, missed: 0, 'not-judgeable': 0 }
const noLines = { sheet: none, goals: [] }
const words = { label: null, kind: 'words', target: null, actual: null, rate: null, standing: 'met' } as const
const versions = { target: 1, progress: 0 }
const aWord = { kind: 'confirm', position: 0, versions, proposed: words, correction: {}, measure: words } as const

/** One sheet with one cell that was changed and published, and a decision about a measure. */
const keepOneOfEach = async (tx: Writer): Promise<void> => {
  const department = { id: 'd', position: 1, name: '総務部', firstYear: 2025, lastYear: null, predecessors: [] }
  await saveDepartment(tx, '111111', department)
  await saveSheet(tx, '111111', { id: 's', fiscalYear: 2025, departmentIds: ['d'] })
  const head = { ...key, state: 'draft', revision: 1, source: null, departmentNames: ['総務部'], findings: [] } as const
  await saveSheetPhase(tx, '111111', { ...head, changedAt: trace.at })
  await saveContent(tx, '111111', {
    ...key,
    revision: 1,
    trace,
    parts: [{ id: 's', kind: 'sheet', parent: null, position: 0, removed: false }],
    cells: [{ partId: 's', column: 'title', position: 0, text: '一覧表', place: null, version: 1 }],
    changes: [{ partId: 's', column: 'title', before: null, after: '一覧表' }],
  })
  const sheet = { title: '一覧表', fiscalYear: 2025, phase: 'initial', departments: ['総務部'], goals: [] } as const
  const frozen = {
    ...key,
    fiscalYear: 2025,
    departments: [department],
    sheet,
    version: 1,
    hash: '',
    correctionNote: null,
  }
  await savePublishedVersion(tx, '111111', { ...frozen, publishedAt: trace.at }, noLines)
  await saveMeasureDecision(tx, '111111', { ...key, partId: 's' }, { ...trace, ...aWord, id: 'm' })
  await saveAuditEntry(tx, '111111', { ...trace, ...key, id: 'a', action: 'publish', detail: {} })
}

describe.each(storesInMemory)('on %s', (_, open) => {
  test('what a command wrote is kept when it is done, and undone when it refuses or breaks', async () => {
    const store = await open()
    await keepCity(store, '111111')
    const refused = await store.transaction(async (tx) => {
      await saveCity(tx, aCity('222222'))
      return refuse({ kind: 'no' })
    })
    expect(refused).toEqual(refuse({ kind: 'no' }))
    const broken = store.transaction(async (tx) => {
      await saveCity(tx, aCity('333333'))
      throw new Error('broken')
    })
    await expect(broken).rejects.toThrow('broken')
    const misspelt = store.transaction(async (tx) => {
      await saveCity(tx, aCity('444444'))
      await sql`select * from no_such_table`.execute(tx)
      return done(null)
    })
    await expect(misspelt).rejects.toThrow('no_such_table')
    expect(await findCityCodes(store.db)).toEqual(['111111'])
    await store.close()
  })

  test('a command within a command is an error of ours, and does not hang', async () => {
    const store = await open()
    const nested = store.transaction(() => keepCity(store, '111111'))
    await expect(nested).rejects.toThrow('within a command')
    expect(await keepCity(store, '111111')).toEqual(done(true))
    await store.close()
  })

  test('many commands at once come one after the other', async () => {
    const store = await open()
    await keepCity(store, '111111')
    const hold = () => store.transaction(async (tx) => done(await holdCity(tx, '111111')))
    const held = await Promise.all(Array.from({ length: 20 }, hold))
    expect(held).toEqual(held.map(() => done(true)))
    const row = await store.db.selectFrom('city').select('revision').executeTakeFirst()
    expect(row).toEqual({ revision: 21 })
    await store.close()
  })

  test.each(['cell_change', 'published_version', 'audit_entry', 'measure_decision'])(
    'rows of %s can neither be changed nor deleted',
    async (table) => {
      const store = await open()
      await keepCity(store, '111111')
      const attempt = (deed: (tx: Writer) => Promise<unknown>) => store.transaction(async (tx) => done(await deed(tx)))
      await attempt(keepOneOfEach)
      await expect(attempt((tx) => sql`delete from ${sql.table(table)}`.execute(tx))).rejects.toThrow('append only')
      const update = sql`update ${sql.table(table)} set city = city`
      await expect(attempt((tx) => update.execute(tx))).rejects.toThrow('append only')
      await store.close()
    },
  )

  test('tables up to date are left as they are, and those of a newer program are refused', async () => {
    const store = await open()
    await keepCity(store, '111111')
    expect(await migrate(store)).toEqual(done([]))
    await store.transaction(async (tx) =>
      done(await sql`insert into migration (name) values ('9999-later')`.execute(tx)),
    )
    expect(await migrate(store)).toEqual(refuse({ kind: 'newer-than-program', names: ['9999-later'] }))
    await store.transaction(async (tx) => done(await sql`delete from migration where name = '9999-later'`.execute(tx)))
    await store.close()
  })

  test('texts come back to the letter', async () => {
    const store = await open()
    const name = ` ﾊﾝｶｸ①㌔𠮷野\r\n\t〜−～－'"\\%_;--'\u0001\u00a0\ufeff\uffff`
    await keepCity(store, '111111', name)
    expect((await findCity(store.db, '111111'))?.name).toBe(name)
    await store.close()
  })
})

describe('in a file', () => {
  const folders: string[] = []
  const aFile = (): string => {
    const folder = mkdtempSync(join(tmpdir(), 'shirube-store-'))
    folders.push(folder)
    return join(folder, 'city.db')
  }
  afterEach(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
  })

  test('a page reads while a command writes: it does not wait, and sees what was there before', async () => {
    const store = openStore(aFile())
    await migrate(store)
    await keepCity(store, '111111')
    const seen = await store.transaction(async (tx) => {
      await saveCity(tx, aCity('222222'))
      return done({ outside: await findCityCodes(store.db), inside: await findCityCodes(tx) })
    })
    expect(seen).toEqual(done({ outside: ['111111'], inside: ['111111', '222222'] }))
    expect(await findCityCodes(store.db)).toEqual(['111111', '222222'])
    await store.close()
  })

  test('what was kept is there when the file is opened again', async () => {
    const file = aFile()
    const first = openStore(file)
    await migrate(first)
    await keepCity(first, '111111')
    await first.close()
    const second = openStore(file)
    expect(await migrate(second)).toEqual(done([]))
    expect(await findCityCodes(second.db)).toEqual(['111111'])
    await second.close()
  })

  test('a commit is on disk when it is acknowledged, keys to nowhere are refused, and pages cannot write', async () => {
    const store = openStore(aFile())
    await migrate(store)
    const pragma = (name: string) =>
      store.transaction(async (tx) => done((await sql`pragma ${sql.raw(name)}`.execute(tx)).rows[0]))
    expect(await pragma('journal_mode')).toEqual(done({ journal_mode: 'wal' }))
    expect(await pragma('synchronous')).toEqual(done({ synchronous: 2 }))
    expect(await pragma('busy_timeout')).toEqual(done({ timeout: 5000 }))
    await keepCity(store, '111111')
    const orphan = store.transaction(async (tx) =>
      done(await saveSheet(tx, '111111', { id: 's', fiscalYear: 2025, departmentIds: ['nobody'] })),
    )
    await expect(orphan).rejects.toThrow('FOREIGN KEY')
    const page = store.db as Writer
    await expect(page.deleteFrom('city').execute()).rejects.toThrow('readonly')
    await store.close()
  })

  test('two programs that write at once do so in turn', async () => {
    const file = aFile()
    const [one, other] = [openStore(file), openStore(file)]
    await migrate(one)
    expect(await migrate(other)).toEqual(done([]))
    const codes = Array.from({ length: 10 }, (_, index) => String(100_000 + index))
    await Promise.all(codes.map((code, index) => keepCity(index % 2 ? one : other, code)))
    expect(await findCityCodes(one.db)).toEqual(codes)
    await one.close()
    await other.close()
  })
})
