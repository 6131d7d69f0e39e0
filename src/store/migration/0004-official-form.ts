import { makeAppendOnly } from '../engine/append-only.ts'
import { tableOf } from './keyed-table.ts'
import type { Migration } from './migration.ts'

/** Every change of a city's form, with what stood before it. */
export const officialFormMigration: Migration = {
  name: '0004-official-form',
  run: async (db, engine) => {
    await tableOf(
      db,
      'official_form_change',
      ['version'],
      [
        ['city', 'text'],
        ['version', 'integer'],
        ['before', 'text', 'may-be-null'],
        ['after', 'text', 'may-be-null'],
        ['undoes', 'integer', 'may-be-null'],
        ['actor', 'text'],
        ['actor_name', 'text'],
        ['means', 'text'],
        ['at', 'text'],
      ],
    )
      .addForeignKeyConstraint('official_form_change_city', ['city'], 'city', ['city'])
      .addForeignKeyConstraint('official_form_change_undone', ['city', 'undoes'], 'official_form_change', [
        'city',
        'version',
      ])
      .execute()
    await makeAppendOnly(db, engine, ['official_form_change'])
  },
}
