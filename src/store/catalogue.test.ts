import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { done } from '../base/result.ts'
import { storesInMemory } from './engine/store-in-memory.ts'
import type { Engine, Store } from './store.ts'

const tables = [
  'audit_entry',
  'book',
  'book_file',
  'cell',
  'cell_change',
  'city',
  'credential',
  'department',
  'department_predecessor',
  'invitation',
  'job',
  'known_device',
  'measure',
  'measure_decision',
  'official_form_change',
  'part',
  'person',
  'published_version',
  'reading',
  'received_file',
  'received_sheet',
  'reception',
  'session',
  'sheet',
  'sheet_department',
  'sheet_phase',
  'sign_in_failure',
  'stored_file',
]

/** The first column of a primary key, unique index or foreign key. */
type KeyRow = { readonly tab: string; readonly kind: string; readonly first: string }

const catalogue: Readonly<Record<Engine, string>> = {
  sqlite: `
    select t.name as tab, case i.origin when 'pk' then 'primary' else 'unique' end as kind,
      (select name from pragma_index_info(i.name) where seqno = 0) as first
    from pragma_table_list t, pragma_index_list(t.name) i where t.type = 'table' and i."unique" = 1
    union all
    select t.name, 'foreign', f."from"
    from pragma_table_list t, pragma_foreign_key_list(t.name) f where t.type = 'table' and f.seq = 0`,
  postgres: `
    select c.relname as tab, case when i.indisprimary then 'primary' else 'unique' end as kind, a.attname as first
    from pg_index i join pg_class c on c.oid = i.indrelid join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
    where n.nspname = 'public' and i.indisunique
    union all
    select c.relname, 'foreign', a.attname
    from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attnum = k.conkey[1]
    where n.nspname = 'public' and k.contype = 'f'`,
}

const findKeys = async (store: Store, engine: Engine): Promise<readonly KeyRow[]> => {
  const found = await store.transaction(async (tx) =>
    done(await sql<KeyRow>`${sql.raw(catalogue[engine])}`.execute(tx)),
  )
  return found.ok ? found.value.rows : []
}

describe.each(storesInMemory)('on %s', (engine, open) => {
  test('the city is the first column of every primary key, unique index and foreign key', async () => {
    const store = await open()
    const keys = (await findKeys(store, engine)).filter(({ tab }) => tab !== 'migration')
    expect(keys.filter(({ first }) => first !== 'city')).toEqual([])
    const tablesWith = (kind: string) =>
      [...new Set(keys.filter((key) => key.kind === kind).map(({ tab }) => tab))].toSorted()
    expect(tablesWith('primary')).toEqual(tables)
    expect(tablesWith('unique')).toEqual(['invitation', 'job', 'known_device', 'person', 'session', 'sheet'])
    expect(tablesWith('foreign')).toEqual(tables.filter((table) => table !== 'city'))
    await store.close()
  })

  test('a key without the city first would be noticed', async () => {
    const store = await open()
    const probe = store.transaction(async (tx) => {
      await sql`create table probe (id text primary key, city text references city (city))`.execute(tx)
      const { rows } = await sql<KeyRow>`${sql.raw(catalogue[engine])}`.execute(tx)
      const firsts = rows.filter(({ tab }) => tab === 'probe').map(({ kind, first }) => [kind, first])
      return { ok: false, refusal: firsts } as const
    })
    expect(await probe).toEqual({
      ok: false,
      refusal: [
        ['primary', 'id'],
        ['foreign', 'city'],
      ],
    })
    await store.close()
  })
})
