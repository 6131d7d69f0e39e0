import { tableOf } from './keyed-table.ts'
import type { Migration, SchemaWriter } from './migration.ts'

type Column = Parameters<typeof tableOf>[3][number]

const tokenHash: Column = ['token_hash', 'text']

/** A table of what belongs to a person. */
const ofPerson = (db: SchemaWriter, name: string, columns: readonly Column[]) =>
  tableOf(
    db,
    name,
    ['id'],
    [['city', 'text'], ['id', 'text'], ['person', 'text'], ...columns, ['created_at', 'text']],
  ).addForeignKeyConstraint(`${name}_person`, ['city', 'person'], 'person', ['city', 'id'])

/** People, their ways in, their sessions, one-time links, known devices, and tries that failed. */
export const accountMigration: Migration = {
  name: '0006-account',
  run: async (db) => {
    await tableOf(
      db,
      'person',
      ['id'],
      [
        ['city', 'text'],
        ['id', 'text'],
        ['name', 'text'],
        ['mail', 'text', 'may-be-null'],
        ['mail_key', 'text', 'may-be-null'],
        ['state', 'text'],
        ['roles', 'text'],
        ['version', 'integer'],
        ['created_at', 'text'],
      ],
    )
      .addUniqueConstraint('person_mail', ['city', 'mail_key'])
      .addForeignKeyConstraint('person_city', ['city'], 'city', ['city'])
      .execute()
    await ofPerson(db, 'credential', [
      ['kind', 'text'],
      ['secret', 'text'],
      ['confirmed_at', 'text', 'may-be-null'],
      ['last_use', 'integer'],
    ]).execute()
    await ofPerson(db, 'session', [
      tokenHash,
      ['stage', 'text'],
      ['device', 'text'],
      ['address', 'text'],
      ['seen_at', 'text'],
      ['ended_at', 'text', 'may-be-null'],
      ['misses', 'integer'],
    ])
      .addUniqueConstraint('session_token', ['city', 'token_hash'])
      .execute()
    await ofPerson(db, 'invitation', [
      tokenHash,
      ['kind', 'text'],
      ['expires_at', 'text'],
      ['used_at', 'text', 'may-be-null'],
    ])
      .addUniqueConstraint('invitation_token', ['city', 'token_hash'])
      .execute()
    await ofPerson(db, 'known_device', [tokenHash])
      .addUniqueConstraint('known_device_token', ['city', 'token_hash'])
      .execute()
    await tableOf(
      db,
      'sign_in_failure',
      ['id'],
      [
        ['city', 'text'],
        ['id', 'text'],
        ['account', 'text'],
        ['source', 'text'],
        ['step', 'text'],
        ['at', 'text'],
      ],
    )
      .addForeignKeyConstraint('sign_in_failure_city', ['city'], 'city', ['city'])
      .execute()
    for (const [table, column] of [
      ['credential', 'person'],
      ['session', 'person'],
      ['invitation', 'person'],
      ['sign_in_failure', 'at'],
    ] as const)
      await db.schema.createIndex(`${table}_by_${column}`).on(table).columns(['city', column]).execute()
  },
}
