import type { CreateTableBuilder } from 'kysely'
import type { SchemaWriter } from './migration.ts'

type Table = CreateTableBuilder<string, string>
type Column = readonly [name: string, type: 'text' | 'integer', absent?: 'may-be-null']

const withColumns = (table: Table, columns: readonly Column[]): Table =>
  columns.reduce<Table>(
    (built, [name, type, absent]) => built.addColumn(name, type, (column) => (absent ? column : column.notNull())),
    table,
  )

/** A new table whose key begins with the city: `tableOf(db, 'sheet', ['id'], [['city', 'text'], ['id', 'text']])`. */
export const tableOf = (db: SchemaWriter, name: string, key: readonly string[], columns: readonly Column[]): Table =>
  withColumns(db.schema.createTable(name), columns).addPrimaryKeyConstraint(`${name}_key`, ['city', ...key])
