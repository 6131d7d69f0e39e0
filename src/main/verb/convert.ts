import { writeFile } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import { defaultOfficialForm } from '../../sheet/official-form.ts'
import type { Sheet } from '../../sheet/sheet.ts'
import type { FormView } from '../../view/form-view.ts'
import { showForm } from '../../view/show-form.ts'
import { closeReader } from '../../workflow/reader/ask-reader.ts'
import { type ExitCode, exitCode } from '../exit-code.ts'
import { exitCodeOf, findingLine } from '../print-findings.ts'
import { readSheetFile } from '../read-file.ts'
import type { VerbInput } from '../verb.ts'

type Written = { readonly bytes: Uint8Array | string; readonly missingGlyphs?: readonly string[] }

/** One writer a format, loaded when it is asked for. */
const writers: Readonly<Record<string, (form: FormView, sheet: Sheet) => Promise<Written>>> = {
  xlsx: async (form) => ({ bytes: await (await import('../../export/write-excel.ts')).writeExcel(form) }),
  pdf: async (form) => {
    const { writePdf, closePdfWriter } = await import('../../export/write-pdf.ts')
    const { pdf, missingGlyphs } = await writePdf(form)
    await closePdfWriter()
    return { bytes: pdf, missingGlyphs }
  },
  html: async (form) => ({ bytes: (await import('../../export/write-html.ts')).writeHtml(form) }),
  json: async (_, sheet) => ({ bytes: `${JSON.stringify({ format: 'shirube-sheet/1', sheets: [sheet] }, null, 2)}\n` }),
}

/** Where the n-th sheet of a file goes: `計画.pdf`, and `計画-2.pdf` for the second of several. */
const targetFile = (file: string, format: string, out: string | undefined, index: number): string => {
  const wanted = out ?? `${basename(file, extname(file))}.${format}`
  const extension = extname(wanted)
  return index === 0 ? wanted : `${wanted.slice(0, wanted.length - extension.length)}-${index + 1}${extension}`
}

/** `shirube convert FILE --to xlsx|pdf|html|json [--out FILE]`: the sheet in its official form. */
export const run = async ({ files: [file = ''], options }: VerbInput): Promise<ExitCode> => {
  const format = String(options.to ?? '')
  const write = writers[format]
  if (!write) {
    console.error(`--to には ${Object.keys(writers).join('、')} のどれかを指定してください。`)
    return exitCode.usage
  }
  const { read } = await readSheetFile(file)
  await closeReader()
  const sheets = read.kind === 'read' ? read.sheets : []
  for (const finding of read.findings) console.error(findingLine(finding))
  for (const [index, sheet] of sheets.entries()) {
    const { bytes, missingGlyphs = [] } = await write(showForm(sheet, defaultOfficialForm), sheet)
    const target = targetFile(file, format, typeof options.out === 'string' ? options.out : undefined, index)
    await writeFile(target, bytes)
    if (missingGlyphs.length > 0) console.error(`印刷できない文字を〓にしました: ${missingGlyphs.join(' ')}`)
    console.log(target)
  }
  return exitCodeOf(read)
}
