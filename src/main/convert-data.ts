import { writeFile } from 'node:fs/promises'
import { basename, extname, resolve } from 'node:path'
import { characterName } from '../export/character-name.ts'
import { csvEncodings } from '../export/open-data/csv-bytes.ts'
import type { LostCharacter } from '../export/open-data/lost-character.ts'
import { writeDataJson } from '../export/open-data/write-data-json.ts'
import { writeDataTable } from '../export/open-data/write-data-table.ts'
import { dataTableNames } from '../sheet/data/data-table.ts'
import { closeReader } from '../workflow/reader/ask-reader.ts'
import { type ExitCode, exitCode } from './exit-code.ts'
import { exitCodeOf, findingLine } from './print-findings.ts'
import { readDataFiles } from './read-data-files.ts'
import type { VerbInput } from './verb.ts'

export const dataFormats = ['csv', 'json'] as const
export type DataFormat = (typeof dataFormats)[number]

const textOf = (option: string | boolean | undefined): string | undefined =>
  typeof option === 'string' ? option : undefined

const lossLine = ({ character, instead, count }: LostCharacter): string =>
  `  ${characterName(character)} → ${instead}（${count}か所）`

const refuseUsage = (reason: string): ExitCode => {
  console.error(reason)
  return exitCode.usage
}

/** `計画.csv` and `計画.json`; `計画-measures.csv` for another table than the lines. */
const usualName = (file: string, format: DataFormat, table: string): string =>
  `${basename(file, extname(file))}${format === 'csv' && table !== 'lines' ? `-${table}` : ''}.${format}`

/** All sheets of a file as one file of data: a table of open data, or JSON with everything. */
export const convertData = async (format: DataFormat, { files, options }: VerbInput): Promise<ExitCode> => {
  const table = dataTableNames.find((name) => name === (options.table ?? 'lines'))
  const encoding = csvEncodings.find((name) => name === (options.encoding ?? 'utf-8'))
  if (!table) return refuseUsage(`--table には ${dataTableNames.join('、')} のどれかを指定してください。`)
  if (!encoding || (encoding !== 'utf-8' && format !== 'csv'))
    return refuseUsage(`--encoding は --to csv のとき、${csvEncodings.join('、')} のどちらかを指定してください。`)
  const target = textOf(options.out) ?? usualName(files[0] ?? '', format, table)
  if (files.some((file) => resolve(file) === resolve(target)))
    return refuseUsage('読む資料に上書きすることになります。--out で別の名前を指定してください。')
  const code = textOf(options.code)
  const name = textOf(options.name)
  if (code !== undefined && !/^\d{6}$/.test(code)) return refuseUsage('--code には6桁の数字を指定してください。')
  const origin = { ...(code !== undefined && { cityCode: code }), ...(name !== undefined && { cityName: name }) }
  const read = await readDataFiles(files, origin)
  await closeReader()
  for (const finding of read.ok ? read.value.findings : read.refusal) console.error(findingLine(finding))
  if (!read.ok) return exitCode.refused
  const { sheets, findings } = read.value
  const { bytes, lost } =
    format === 'json' ? { bytes: writeDataJson(sheets), lost: [] } : writeDataTable(sheets, table, encoding)
  await writeFile(target, bytes)
  if (lost.length > 0) console.error(['書けない文字を置き換えました。', ...lost.map(lossLine)].join('\n'))
  console.log(target)
  return exitCodeOf({ kind: 'read', findings })
}
