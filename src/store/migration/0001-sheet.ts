import { makeAppendOnly } from '../engine/append-only.ts'
import { tableOf } from './keyed-table.ts'
import type { Migration, SchemaWriter } from './migration.ts'

const cityTables = async (db: SchemaWriter): Promise<void> => {
  await tableOf(
    db,
    'city',
    [],
    [
      ['city', 'text'],
      ['name', 'text', 'may-be-null'],
      ['official_form', 'text', 'may-be-null'],
      ['scales', 'text'],
      ['revision', 'integer'],
    ],
  ).execute()
  await tableOf(
    db,
    'department',
    ['id'],
    [
      ['city', 'text'],
      ['id', 'text'],
      ['position', 'integer'],
      ['name', 'text'],
      ['first_year', 'integer'],
      ['last_year', 'integer', 'may-be-null'],
    ],
  )
    .addForeignKeyConstraint('department_city', ['city'], 'city', ['city'])
    .execute()
  await tableOf(
    db,
    'department_predecessor',
    ['department', 'predecessor'],
    [
      ['city', 'text'],
      ['department', 'text'],
      ['predecessor', 'text'],
    ],
  )
    .addForeignKeyConstraint('predecessor_of', ['city', 'department'], 'department', ['city', 'id'])
    .addForeignKeyConstraint('predecessor_is', ['city', 'predecessor'], 'department', ['city', 'id'])
    .execute()
}

const sheetTables = async (db: SchemaWriter): Promise<void> => {
  await tableOf(
    db,
    'sheet',
    ['id'],
    [
      ['city', 'text'],
      ['id', 'text'],
      ['fiscal_year', 'integer'],
      ['departments_key', 'text'],
    ],
  )
    .addForeignKeyConstraint('sheet_city', ['city'], 'city', ['city'])
    .addUniqueConstraint('sheet_of_departments', ['city', 'fiscal_year', 'departments_key'])
    .execute()
  await tableOf(
    db,
    'sheet_department',
    ['sheet', 'department'],
    [
      ['city', 'text'],
      ['sheet', 'text'],
      ['department', 'text'],
      ['position', 'integer'],
    ],
  )
    .addForeignKeyConstraint('sheet_department_sheet', ['city', 'sheet'], 'sheet', ['city', 'id'])
    .addForeignKeyConstraint('sheet_department_department', ['city', 'department'], 'department', ['city', 'id'])
    .execute()
  await tableOf(
    db,
    'sheet_phase',
    ['sheet', 'phase'],
    [
      ['city', 'text'],
      ['sheet', 'text'],
      ['phase', 'text'],
      ['state', 'text'],
      ['revision', 'integer'],
      ['source', 'text', 'may-be-null'],
      ['department_names', 'text'],
      ['findings', 'text'],
      ['finding_count', 'integer'],
      ['changed_at', 'text'],
    ],
  )
    .addForeignKeyConstraint('sheet_phase_sheet', ['city', 'sheet'], 'sheet', ['city', 'id'])
    .execute()
}

const partTables = async (db: SchemaWriter): Promise<void> => {
  const phaseKey = ['city', 'sheet', 'phase'] as const
  await tableOf(
    db,
    'part',
    ['sheet', 'phase', 'id'],
    [
      ['city', 'text'],
      ['sheet', 'text'],
      ['phase', 'text'],
      ['id', 'text'],
      ['kind', 'text'],
      ['parent', 'text', 'may-be-null'],
      ['position', 'integer'],
      ['removed_at', 'text', 'may-be-null'],
    ],
  )
    .addForeignKeyConstraint('part_phase', [...phaseKey], 'sheet_phase', [...phaseKey])
    .addForeignKeyConstraint('part_parent', [...phaseKey, 'parent'], 'part', [...phaseKey, 'id'])
    .execute()
  await tableOf(
    db,
    'cell',
    ['sheet', 'phase', 'part', 'column'],
    [
      ['city', 'text'],
      ['sheet', 'text'],
      ['phase', 'text'],
      ['part', 'text'],
      ['column', 'text'],
      ['position', 'integer'],
      ['text', 'text', 'may-be-null'],
      ['place', 'text', 'may-be-null'],
      ['version', 'integer'],
    ],
  )
    .addForeignKeyConstraint('cell_part', [...phaseKey, 'part'], 'part', [...phaseKey, 'id'])
    .execute()
  await tableOf(
    db,
    'cell_change',
    ['sheet', 'phase', 'part', 'column', 'revision'],
    [
      ['city', 'text'],
      ['sheet', 'text'],
      ['phase', 'text'],
      ['part', 'text'],
      ['column', 'text'],
      ['revision', 'integer'],
      ['before', 'text', 'may-be-null'],
      ['after', 'text', 'may-be-null'],
      ['actor', 'text'],
      ['actor_name', 'text'],
      ['means', 'text'],
      ['at', 'text'],
    ],
  )
    .addForeignKeyConstraint('cell_change_part', [...phaseKey, 'part'], 'part', [...phaseKey, 'id'])
    .execute()
}

const recordTables = async (db: SchemaWriter): Promise<void> => {
  await tableOf(
    db,
    'published_version',
    ['sheet', 'phase', 'version'],
    [
      ['city', 'text'],
      ['sheet', 'text'],
      ['phase', 'text'],
      ['version', 'integer'],
      ['fiscal_year', 'integer'],
      ['content', 'text'],
      ['outline', 'text'],
      ['hash', 'text'],
      ['published_at', 'text'],
      ['correction_note', 'text', 'may-be-null'],
    ],
  )
    .addForeignKeyConstraint('published_version_sheet', ['city', 'sheet'], 'sheet', ['city', 'id'])
    .execute()
  await db.schema
    .createIndex('published_version_of_year')
    .on('published_version')
    .columns(['city', 'fiscal_year'])
    .execute()
  await tableOf(
    db,
    'audit_entry',
    ['id'],
    [
      ['city', 'text'],
      ['id', 'text'],
      ['at', 'text'],
      ['actor', 'text'],
      ['actor_name', 'text'],
      ['means', 'text'],
      ['action', 'text'],
      ['sheet', 'text', 'may-be-null'],
      ['phase', 'text', 'may-be-null'],
      ['detail', 'text'],
    ],
  )
    .addForeignKeyConstraint('audit_entry_city', ['city'], 'city', ['city'])
    .execute()
  await db.schema.createIndex('audit_entry_of_sheet').on('audit_entry').columns(['city', 'sheet']).execute()
}

/** City, departments, sheets with their cells and history, published versions, audit entries. */
export const sheetMigration: Migration = {
  name: '0001-sheet',
  run: async (db, engine) => {
    await cityTables(db)
    await sheetTables(db)
    await partTables(db)
    await recordTables(db)
    await makeAppendOnly(db, engine, ['cell_change', 'published_version', 'audit_entry'])
  },
}
