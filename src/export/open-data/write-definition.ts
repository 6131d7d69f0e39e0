import { guardText } from '../../sheet/data/guarded-text.ts'
import type { ColumnDefinition, DataDefinition, TableDefinition } from '../../view/data-file/show-data-definition.ts'
import { type CsvEncoding, type CsvFile, csvBytes } from './csv-bytes.ts'

const headings = ['表', '順', '列名', '英語名', '意味', '型', '単位', '例', '空', '値', '値の意味'] as const

const words = ({ name, id, meaning, type, unit, example, mayBeEmpty }: ColumnDefinition): readonly string[] => [
  name,
  id,
  meaning,
  type,
  unit,
  example,
  mayBeEmpty ? 'あり得る' : 'ない',
]

/** One row for each column; for a column that takes certain words only, one for each of them, so that a cell holds one datum. */
const recordsOf = ({ name, columns }: TableDefinition): readonly (readonly string[])[] =>
  columns.flatMap((column, index) => {
    const row = [name, String(index + 1), ...words(column)]
    return column.values.length === 0
      ? [[...row, '', '']]
      : column.values.map(({ value, meaning }) => [...row, value, meaning])
  })

/** The definition sheet (項目定義書) as CSV. */
export const writeDefinitionCsv = ({ tables }: DataDefinition, encoding: CsvEncoding = 'utf-8'): CsvFile =>
  csvBytes(
    [headings, ...tables.flatMap(recordsOf).map((cells) => cells.map((cell) => (cell ? guardText(cell) : '')))],
    encoding,
  )

const markdownCell = (text: string): string => text.replace(/([\\|`*_<>])/g, '\\$1').replace(/\n/g, ' ')

const markdownTable = ({ name, row, columns }: TableDefinition): string => {
  const lines = columns.map((column, index) => {
    const values = column.values.map(({ value, meaning }) => `${value}：${meaning}`).join('／')
    return [String(index + 1), ...words(column), values].map(markdownCell)
  })
  const head = ['順', '列名', '英語名', '意味', '型', '単位', '例', '空', '値']
  return [
    `## ${name}`,
    '',
    `${row}。`,
    '',
    `| ${head.join(' | ')} |`,
    `| ${head.map(() => '---').join(' | ')} |`,
    ...lines.map((cells) => `| ${cells.join(' | ')} |`),
    '',
  ].join('\n')
}

/** The definition sheet as Markdown, with how the files are written. */
export const writeDefinitionMarkdown = ({ tables, notes }: DataDefinition): string =>
  ['# 項目定義書', '', ...notes.map((note) => `- ${markdownCell(note)}`), '', ...tables.map(markdownTable)].join('\n')
