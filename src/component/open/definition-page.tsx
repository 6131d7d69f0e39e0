import { dataDefinitionAddress } from '../../view/data-address.ts'
import type { DataDefinition, TableDefinition } from '../../view/data-file/show-data-definition.ts'

const Column = ({ column }: { readonly column: TableDefinition['columns'][number] }) => (
  <tr>
    <th scope="row">
      <span className="font-bold">{column.name}</span>
      <span className="block text-dns-14N-130 text-soft">{column.id}</span>
    </th>
    <td>
      <span className="stack-label">意味</span>
      {column.meaning}
      {column.values.length > 0 && (
        <ul className="mt-1 text-dns-14N-130">
          {column.values.map(({ value, meaning }) => (
            <li key={value}>
              {value}：{meaning}
            </li>
          ))}
        </ul>
      )}
    </td>
    <td>
      <span className="stack-label">型・単位</span>
      {column.type}
      {column.unit !== '' && `（${column.unit}）`}
      {column.mayBeEmpty && <span className="block text-dns-14N-130 text-soft">空のことがあります</span>}
    </td>
    <td>
      <span className="stack-label">例</span>
      {column.example}
    </td>
  </tr>
)

const Table = ({ table }: { readonly table: TableDefinition }) => (
  <section className="mt-10" aria-labelledby={table.table}>
    <h2 id={table.table} className="text-std-24B-150">
      {table.name} <span className="text-std-16N-170 text-soft">{table.columns.length}列</span>
    </h2>
    <p>{table.row}。</p>
    <table className="stack board data-columns mt-2">
      <caption className="sr-only">{table.name}の列</caption>
      <thead>
        <tr>
          <th scope="col" className="desk-file">
            列
          </th>
          <th scope="col">意味</th>
          <th scope="col" className="desk-narrow">
            型・単位
          </th>
          <th scope="col" className="desk-file">
            例
          </th>
        </tr>
      </thead>
      <tbody>
        {table.columns.map((column) => (
          <Column key={column.id} column={column} />
        ))}
      </tbody>
    </table>
  </section>
)

/** 項目定義書: what each column of the open data means. */
export const DefinitionPage = ({ definition }: { readonly definition: DataDefinition }) => (
  <>
    <h1 className="text-std-28B-150 md:text-std-32B-150">項目定義書</h1>
    <p className="mt-1">
      <a href={`${dataDefinitionAddress}.csv`} className="mr-6 inline-flex min-h-11 items-center">
        CSV
      </a>
      <a href={`${dataDefinitionAddress}.md`} className="inline-flex min-h-11 items-center">
        Markdown
      </a>
    </p>
    <ul className="mt-2 list-disc pl-6">
      {definition.notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
    <nav aria-label="表" className="not-on-paper mt-4 flex flex-wrap gap-x-6">
      {definition.tables.map(({ table, name }) => (
        <a key={table} href={`#${table}`} className="inline-flex min-h-11 items-center">
          {name}
        </a>
      ))}
    </nav>
    {definition.tables.map((table) => (
      <Table key={table.table} table={table} />
    ))}
  </>
)
