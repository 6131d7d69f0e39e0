import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite'
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely'
import { beginImmediate } from './begin-immediate.ts'

const keptStatements = 200
const longestKeptStatement = 4_000

/** Statements prepared once; long ones (batches of rows) seldom come twice and are not kept. */
const statementsOf = (database: DatabaseSync) => {
  const kept = new Map<string, StatementSync>()
  return (sql: string): StatementSync => {
    const known = kept.get(sql)
    if (known) return known
    const statement = database.prepare(sql)
    if (sql.length > longestKeptStatement) return statement
    if (kept.size >= keptStatements) kept.clear()
    kept.set(sql, statement)
    return statement
  }
}

// Kysely hands over unknown values; ours are texts, numbers and null, and node:sqlite refuses anything else by itself.
const valuesOf = (query: CompiledQuery): SQLInputValue[] => query.parameters as SQLInputValue[]

const connectionTo = (database: DatabaseSync): DatabaseConnection => {
  const statementOf = statementsOf(database)
  return {
    async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
      const statement = statementOf(query.sql)
      if (statement.columns().length > 0) return { rows: statement.all(...valuesOf(query)) as Row[] }
      const { changes, lastInsertRowid } = statement.run(...valuesOf(query))
      return { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid) }
    },
    async *streamQuery<Row>(query: CompiledQuery) {
      for (const row of database.prepare(query.sql).iterate(...valuesOf(query))) yield { rows: [row as Row] }
    },
  }
}

/** Kysely on one connection of Node's own SQLite; Kysely lets one transaction at a time have it. */
export const sqliteDialect = (database: DatabaseSync): Dialect => ({
  createAdapter: () => new SqliteAdapter(),
  createIntrospector: (db) => new SqliteIntrospector(db),
  createQueryCompiler: () => new SqliteQueryCompiler(),
  createDriver: () => {
    const connection = connectionTo(database)
    const run = async (sql: string): Promise<void> => {
      await connection.executeQuery(CompiledQuery.raw(sql))
    }
    return {
      init: async () => {},
      acquireConnection: async () => connection,
      beginTransaction: () => beginImmediate(database),
      commitTransaction: () => run('commit'),
      rollbackTransaction: () => run('rollback'),
      releaseConnection: async () => {},
      destroy: async () => {
        if (database.isOpen) database.close()
      },
    }
  },
})
