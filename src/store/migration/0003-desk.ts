import type { Engine } from '../store.ts'
import { tableOf } from './keyed-table.ts'
import type { Migration, SchemaWriter } from './migration.ts'

const jobTable = async (db: SchemaWriter): Promise<void> => {
  await tableOf(
    db,
    'job',
    ['id'],
    [
      ['city', 'text'],
      ['id', 'text'],
      ['kind', 'text'],
      ['dedupe_key', 'text', 'may-be-null'],
      ['payload', 'text'],
      ['state', 'text'],
      ['progress_done', 'integer'],
      ['progress_all', 'integer', 'may-be-null'],
      ['progress_word', 'text', 'may-be-null'],
      ['claims', 'integer'],
      ['failures', 'integer'],
      ['problem', 'text', 'may-be-null'],
      ['outcome', 'text', 'may-be-null'],
      ['cancel_asked', 'integer'],
      ['not_before', 'text', 'may-be-null'],
      ['lease_until', 'text', 'may-be-null'],
      ['holder', 'text', 'may-be-null'],
      ['actor', 'text'],
      ['actor_name', 'text'],
      ['means', 'text'],
      ['created_at', 'text'],
      ['ended_at', 'text', 'may-be-null'],
    ],
  )
    .addForeignKeyConstraint('job_city', ['city'], 'city', ['city'])
    .addUniqueConstraint('job_once', ['city', 'kind', 'dedupe_key'])
    .execute()
  await db.schema.createIndex('job_by_state').on('job').columns(['city', 'state', 'id']).execute()
}

const fileTable = async (db: SchemaWriter, engine: Engine): Promise<void> => {
  await tableOf(
    db,
    'stored_file',
    ['id'],
    [
      ['city', 'text'],
      ['id', 'text'],
      ['name', 'text'],
      ['media_type', 'text'],
      ['size', 'integer'],
      ['sha256', 'text'],
      ['created_at', 'text'],
    ],
  )
    .addColumn('bytes', engine === 'postgres' ? 'bytea' : 'blob', (column) => column.notNull())
    .addForeignKeyConstraint('stored_file_city', ['city'], 'city', ['city'])
    .execute()
}

const receptionTable = async (db: SchemaWriter): Promise<void> => {
  await tableOf(
    db,
    'reception',
    ['id'],
    [
      ['city', 'text'],
      ['id', 'text'],
      ['title', 'text'],
      ['passed_over', 'text'],
      ['job', 'text', 'may-be-null'],
      ['actor', 'text'],
      ['actor_name', 'text'],
      ['means', 'text'],
      ['created_at', 'text'],
    ],
  )
    .addForeignKeyConstraint('reception_city', ['city'], 'city', ['city'])
    .addForeignKeyConstraint('reception_job', ['city', 'job'], 'job', ['city', 'id'])
    .execute()
}

const receivedTables = async (db: SchemaWriter): Promise<void> => {
  await tableOf(
    db,
    'received_file',
    ['id'],
    [
      ['city', 'text'],
      ['id', 'text'],
      ['reception', 'text'],
      ['position', 'integer'],
      ['path', 'text'],
      ['name', 'text'],
      ['size', 'integer'],
      ['sha256', 'text'],
      ['stored_file', 'text', 'may-be-null'],
      ['state', 'text'],
      ['tries', 'integer'],
      ['same_as', 'text', 'may-be-null'],
      ['findings', 'text'],
      ['set_aside', 'integer'],
      ['version', 'integer'],
      // The last one, for it is large and most queries leave it alone.
      ['document', 'text', 'may-be-null'],
    ],
  )
    .addForeignKeyConstraint('received_file_reception', ['city', 'reception'], 'reception', ['city', 'id'])
    .addForeignKeyConstraint('received_file_stored', ['city', 'stored_file'], 'stored_file', ['city', 'id'])
    .addForeignKeyConstraint('received_file_same', ['city', 'same_as'], 'received_file', ['city', 'id'])
    .execute()
  await tableOf(
    db,
    'received_sheet',
    ['id'],
    [
      ['city', 'text'],
      ['id', 'text'],
      ['reception', 'text'],
      ['file', 'text'],
      ['position', 'integer'],
      ['reading', 'text'],
      ['findings', 'text'],
      ['proposal', 'text'],
      ['decisions', 'text'],
      ['steps', 'text'],
      ['finding_counts', 'text'],
      ['state', 'text'],
      ['imported', 'text', 'may-be-null'],
      ['version', 'integer'],
    ],
  )
    .addForeignKeyConstraint('received_sheet_file', ['city', 'file'], 'received_file', ['city', 'id'])
    .execute()
  for (const table of ['received_file', 'received_sheet'])
    await db.schema.createIndex(`${table}_of_reception`).on(table).columns(['city', 'reception', 'position']).execute()
  await db.schema.createIndex('received_file_by_stored').on('received_file').columns(['city', 'stored_file']).execute()
}

/** Work to be done later, stored files, and what the receiving desk received. */
export const deskMigration: Migration = {
  name: '0003-desk',
  run: async (db, engine) => {
    await jobTable(db)
    await fileTable(db, engine)
    await receptionTable(db)
    await receivedTables(db)
  },
}
