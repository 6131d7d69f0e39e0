import type { DataColumn, DataColumns, DataType } from '../../sheet/data/data-column.ts'
import { type DataTableName, dataTableNames, dataTables } from '../../sheet/data/data-table.ts'
import { lineFamilies } from '../../sheet/data/line-column.ts'
import { dataColumnWords, dataFamilyWords, dataTableLabels } from '../message/data-column-word.ts'
import { dataFileNotes, dataTypeLabels } from '../message/data-type-label.ts'

/** One column of a table as the definition sheet describes it. */
export type ColumnDefinition = {
  /** The heading in the file. */
  readonly name: string
  readonly id: string
  readonly meaning: string
  readonly type: string
  readonly unit: string
  readonly example: string
  readonly mayBeEmpty: boolean
  readonly values: readonly { readonly value: string; readonly meaning: string }[]
}

export type TableDefinition = {
  readonly table: DataTableName
  readonly name: string
  /** 「1行が1つの指標です」. */
  readonly row: string
  readonly columns: readonly ColumnDefinition[]
}

/** 項目定義書: what each column of the open data means. */
export type DataDefinition = { readonly tables: readonly TableDefinition[]; readonly notes: readonly string[] }

type Words = { readonly meaning: string; readonly example: string; readonly values?: Readonly<Record<string, string>> }

const typeLabel = (type: DataType): string => dataTypeLabels[typeof type === 'string' ? type : 'choice']

const definitionOf = (id: string, column: DataColumn, words: Words): ColumnDefinition => ({
  name: column.name,
  id,
  meaning: words.meaning,
  type: typeLabel(column.type),
  unit: column.unit ?? '',
  example: words.example,
  mayBeEmpty: !column.isRequired,
  values:
    typeof column.type === 'string'
      ? []
      : column.type.map((value) => ({ value, meaning: words.values?.[value] ?? value })),
})

const families = (): readonly ColumnDefinition[] =>
  (['department', 'goalExtra', 'extra'] as const).map((id) => {
    const name = `${lineFamilies[id].name}${id === 'department' ? '1、2、…' : '見出し'}`
    return definitionOf(id, { name, type: 'text' }, dataFamilyWords[id])
  })

const tableOf = (table: DataTableName): TableDefinition => {
  const columns: DataColumns = dataTables[table]
  const words: Readonly<Record<string, Words>> = dataColumnWords[table]
  const own = Object.entries(columns).map(([id, column]) =>
    definitionOf(id, column, words[id] ?? { meaning: '', example: '' }),
  )
  return { table, ...dataTableLabels[table], columns: table === 'lines' ? [...own, ...families()] : own }
}

/** The definition sheet, made from the description that also writes and reads the tables. */
export const showDataDefinition = (): DataDefinition => ({ tables: dataTableNames.map(tableOf), notes: dataFileNotes })
