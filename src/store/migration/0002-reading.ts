import { makeAppendOnly } from '../engine/append-only.ts'
import { tableOf } from './keyed-table.ts'
import type { Migration, SchemaWriter } from './migration.ts'

const phaseKey = ['city', 'sheet', 'phase'] as const

const machineTables = async (db: SchemaWriter): Promise<void> => {
  await tableOf(
    db,
    'reading',
    ['sheet', 'phase', 'part', 'column'],
    [
      ['city', 'text'],
      ['sheet', 'text'],
      ['phase', 'text'],
      ['part', 'text'],
      ['column', 'text'],
      ['text_version', 'integer'],
      ['rules_version', 'integer'],
      ['reading', 'text'],
    ],
  )
    .addForeignKeyConstraint('reading_part', [...phaseKey, 'part'], 'part', [...phaseKey, 'id'])
    .execute()
  await tableOf(
    db,
    'measure',
    ['sheet', 'phase', 'part', 'position'],
    [
      ['city', 'text'],
      ['sheet', 'text'],
      ['phase', 'text'],
      ['part', 'text'],
      ['position', 'integer'],
      ['rules_version', 'integer'],
      ['measure', 'text'],
    ],
  )
    .addForeignKeyConstraint('measure_part', [...phaseKey, 'part'], 'part', [...phaseKey, 'id'])
    .execute()
}

const decisionTable = async (db: SchemaWriter): Promise<void> => {
  await tableOf(
    db,
    'measure_decision',
    ['sheet', 'phase', 'part', 'id'],
    [
      ['city', 'text'],
      ['sheet', 'text'],
      ['phase', 'text'],
      ['part', 'text'],
      ['id', 'text'],
      ['kind', 'text'],
      ['position', 'integer'],
      ['target_version', 'integer'],
      ['progress_version', 'integer'],
      ['decision', 'text', 'may-be-null'],
      ['undoes', 'text', 'may-be-null'],
      ['actor', 'text'],
      ['actor_name', 'text'],
      ['means', 'text'],
      ['at', 'text'],
    ],
  )
    .addForeignKeyConstraint('measure_decision_part', [...phaseKey, 'part'], 'part', [...phaseKey, 'id'])
    .addForeignKeyConstraint('measure_decision_undone', [...phaseKey, 'part', 'undoes'], 'measure_decision', [
      ...phaseKey,
      'part',
      'id',
    ])
    .execute()
}

/** What is understood of cells and lines, and what persons decided about it. */
export const readingMigration: Migration = {
  name: '0002-reading',
  run: async (db, engine) => {
    await machineTables(db)
    await decisionTable(db)
    await makeAppendOnly(db, engine, ['measure_decision'])
  },
}
