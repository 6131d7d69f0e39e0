import { readFile, writeFile } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import { defaultOfficialForm, type OfficialForm } from '../../sheet/official-form.ts'
import { readOfficialFormText } from '../../sheet/read-official-form-text.ts'
import type { Sheet } from '../../sheet/sheet.ts'
import type { FormView } from '../../view/form-view.ts'
import { formFaultMessage } from '../../view/message/form-fault.ts'
import { showForm } from '../../view/show-form.ts'
import { closeReader } from '../../workflow/reader/ask-reader.ts'
import { convertData, dataFormats } from '../convert-data.ts'
import { type ExitCode, exitCode } from '../exit-code.ts'
import { exitCodeOf, findingLine } from '../print-findings.ts'
import { readSheetFile } from '../read-file.ts'
import type { VerbInput } from '../verb.ts'

type Written = { readonly bytes: Uint8Array | string; readonly missingGlyphs?: readonly string[] }

/** One writer a format, loaded when it is asked for. */
const writers: Readonly<Record<string, (form: FormView, sheet: Sheet) => Promise<Written>>> = {
  xlsx: async (form) => ({ bytes: await (await import('../../export/write-excel.ts')).writeExcel(form) }),
  docx: async (form) => ({ bytes: await (await import('../../export/write-word.ts')).writeWord(form) }),
  pdf: async (form, sheet) => {
    const { writePdf, closePdfWriter } = await import('../../export/write-pdf.ts')
    const { writeDataJson } = await import('../../export/open-data/write-data-json.ts')
    const { showSheetData } = await import('../../view/data-file/show-sheet-data.ts')
    // The same sheet for programs, with what is read in it, rides along.
    const { pdf, missingGlyphs } = await writePdf(form, { data: writeDataJson([showSheetData(sheet, {})]) })
    await closePdfWriter()
    return { bytes: pdf, missingGlyphs }
  },
  html: async (form) => ({ bytes: (await import('../../export/write-html.ts')).writeHtml(form) }),
}

/** Where the n-th sheet of a file goes: `計画.pdf`, and `計画-2.pdf` for the second of several. */
const targetFile = (file: string, format: string, out: string | undefined, index: number): string => {
  const wanted = out ?? `${basename(file, extname(file))}.${format}`
  const extension = extname(wanted)
  return index === 0 ? wanted : `${wanted.slice(0, wanted.length - extension.length)}-${index + 1}${extension}`
}

/** The form that a file's JSON describes, or null where it cannot be used: what is wrong is said. */
const readFormFile = async (file: string): Promise<OfficialForm | null> => {
  const bytes = await readFile(file).catch((error: unknown) => {
    console.error(`${file}: 様式のファイルを開けません。${error instanceof Error ? error.message : ''}`)
    return null
  })
  if (bytes === null) return null
  const read = readOfficialFormText(new TextDecoder().decode(bytes))
  if (read.ok) return read.value
  for (const fault of read.refusal) console.error(`${file} ${fault.line ?? 1}行目: ${formFaultMessage(fault)}`)
  return null
}

/** `shirube convert FILE --to FORMAT [--form FILE] [--out FILE]`: the sheet in its official form, or as data. */
export const run = async (input: VerbInput): Promise<ExitCode> => {
  const { files, options } = input
  const [file = '', ...others] = files
  const format = String(options.to ?? '')
  const dataFormat = dataFormats.find((each) => each === format)
  if (dataFormat) return convertData(dataFormat, input)
  const write = writers[format]
  if (!write || others.length > 0) {
    console.error(
      write
        ? `--to ${format} では、ファイルを1つだけ指定してください。`
        : `--to には ${[...Object.keys(writers), ...dataFormats].join('、')} のどれかを指定してください。`,
    )
    return exitCode.usage
  }
  const form = typeof options.form === 'string' ? await readFormFile(options.form) : defaultOfficialForm
  if (form === null) return exitCode.refused
  const { read } = await readSheetFile(file)
  await closeReader()
  const sheets = read.kind === 'read' ? read.sheets : []
  for (const finding of read.findings) console.error(findingLine(finding))
  for (const [index, sheet] of sheets.entries()) {
    const { bytes, missingGlyphs = [] } = await write(showForm(sheet, form), sheet)
    const target = targetFile(file, format, typeof options.out === 'string' ? options.out : undefined, index)
    await writeFile(target, bytes)
    if (missingGlyphs.length > 0) console.error(`印刷できない文字を〓にしました: ${missingGlyphs.join(' ')}`)
    console.log(target)
  }
  return exitCodeOf(read)
}
