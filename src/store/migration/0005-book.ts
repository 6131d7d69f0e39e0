import { tableOf } from './keyed-table.ts'
import type { Migration } from './migration.ts'

/** The books of all departments, and the terms on which the city's data may be used. */
export const bookMigration: Migration = {
  name: '0005-book',
  run: async (db) => {
    await db.schema.alterTable('city').addColumn('licence', 'text').execute()
    await tableOf(
      db,
      'book',
      ['id'],
      [
        ['city', 'text'],
        ['id', 'text'],
        ['fiscal_year', 'integer'],
        ['phase', 'text'],
        ['source', 'text'],
        ['sheet_ids', 'text', 'may-be-null'],
        ['has_summary', 'integer'],
        ['job', 'text', 'may-be-null'],
        ['actor', 'text'],
        ['actor_name', 'text'],
        ['means', 'text'],
        ['created_at', 'text'],
        ['made_at', 'text', 'may-be-null'],
        ['removed_at', 'text', 'may-be-null'],
        ['sheets', 'text'],
        ['missing_glyphs', 'text'],
      ],
    )
      .addForeignKeyConstraint('book_city', ['city'], 'city', ['city'])
      .addForeignKeyConstraint('book_job', ['city', 'job'], 'job', ['city', 'id'])
      .execute()
    await tableOf(
      db,
      'book_file',
      ['book', 'format'],
      [
        ['city', 'text'],
        ['book', 'text'],
        ['format', 'text'],
        ['stored_file', 'text'],
      ],
    )
      .addForeignKeyConstraint('book_file_book', ['city', 'book'], 'book', ['city', 'id'])
      .addForeignKeyConstraint('book_file_stored', ['city', 'stored_file'], 'stored_file', ['city', 'id'])
      .execute()
    await db.schema.createIndex('book_file_by_stored').on('book_file').columns(['city', 'stored_file']).execute()
  },
}
