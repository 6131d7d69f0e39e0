import type { Refusal } from '../../sheet/refusal.ts'
import type { Store } from '../../store/store.ts'
import { phaseNames } from '../../view/message/phase-label.ts'
import { refusalMessage } from '../../view/message/refusal-message.ts'
import { createCity } from '../../workflow/create-city.ts'
import { importReadDocument } from '../../workflow/import-read-document.ts'
import type { ImportedSheet } from '../../workflow/keep-imported-sheet.ts'
import { refusalOfRead } from '../../workflow/refusal-of-read.ts'
import type { Workplace } from '../../workflow/workplace.ts'
import { readConfig } from '../config.ts'
import { type ExitCode, exitCode } from '../exit-code.ts'
import { codeOfOnlyCity, commandLine, openCityStore, unnamedCityCode, workplaceOf } from '../open-city.ts'
import { exitCodeOf, findingJson, findingLine } from '../print-findings.ts'
import { publishImported } from '../publish-imported.ts'
import { readEach } from '../read-each.ts'
import type { FileRead } from '../read-file.ts'
import type { VerbInput } from '../verb.ts'

type Options = { readonly publish: boolean; readonly json: boolean }

const openWorkplace = async (store: Store): Promise<Workplace> => {
  const existing = await codeOfOnlyCity(store)
  if (existing !== null) return workplaceOf(store, existing)
  const workplace = workplaceOf(store, unnamedCityCode)
  await createCity(workplace, commandLine, { name: null })
  console.error('市がまだないため、名前のない市を作りました。')
  return workplace
}

const sayRefused = (source: string, refusal: Refusal, { json }: Options): ExitCode => {
  console.error(`${source}: ${refusalMessage(refusal)}`)
  if (json)
    console.log(JSON.stringify({ source, refusal: { ...refusal, message: refusalMessage(refusal) }, sheets: [] }))
  return exitCode.refused
}

const sheetLine = ({ fiscalYear, phase, state, changeCount, vanishedCount, newDepartments }: ImportedSheet): string =>
  [
    `  ${fiscalYear}年度 ${phaseNames[phase]}: 変わった欄 ${changeCount}`,
    vanishedCount > 0 ? `文書にない行 ${vanishedCount}` : '',
    newDepartments.length > 0 ? `新しい部局 ${newDepartments.join('・')}` : '',
    state === 'published' ? '公開しました' : '',
  ]
    .filter(Boolean)
    .join('、')

const publishAll = async (workplace: Workplace, sheets: readonly ImportedSheet[]): Promise<Refusal | null> => {
  for (const sheet of sheets) {
    const published = await publishImported(workplace, sheet)
    if (!published.ok) return published.refusal
  }
  return null
}

const importFile = async (
  { source, read }: FileRead,
  workplace: () => Promise<Workplace>,
  options: Options,
): Promise<ExitCode> => {
  // Said before anything is opened, so that a file that cannot be used leaves no trace, not even a new city.
  if (read.kind === 'refused') return sayRefused(source, refusalOfRead(read), options)
  const place = await workplace()
  const imported = await importReadDocument(place, commandLine, { source, read })
  if (!imported.ok) return sayRefused(source, imported.refusal, options)
  const refusal = options.publish ? await publishAll(place, imported.value.sheets) : null
  if (refusal) return sayRefused(source, refusal, options)
  const { findings } = read
  const sheets = imported.value.sheets.map((sheet) =>
    options.publish ? { ...sheet, state: 'published' as const } : sheet,
  )
  if (options.json) console.log(JSON.stringify({ source, sheets, findings: findings.map(findingJson) }))
  else
    console.log(
      [`■ ${source}  指摘 ${findings.length}件`, ...sheets.map(sheetLine), ...findings.map(findingLine)].join('\n'),
    )
  return exitCodeOf(read)
}

/** `shirube import FILE… [--publish] [--json]`: each file as a whole or not at all. */
export const run = async (input: VerbInput): Promise<ExitCode> => {
  const config = readConfig(process.env, '.data/city')
  const options = { publish: input.options.publish === true, json: input.options.json === true }
  let opened: { readonly store: Store; readonly workplace: Workplace } | null = null
  const workplace = async (): Promise<Workplace> => {
    if (!opened) {
      const store = await openCityStore(config)
      opened = { store, workplace: await openWorkplace(store) }
    }
    return opened.workplace
  }
  try {
    return await readEach(input, (file) => importFile(file, workplace, options))
  } finally {
    // TypeScript does not see the assignment inside the function above
    await (opened as { readonly store: Store } | null)?.store.close()
  }
}
