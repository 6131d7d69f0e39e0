import { demoScales } from '../demo/scenario.ts'
import { type TrialFile, trialFiles } from '../demo/trial-files.ts'
import { writeExcel } from '../export/write-excel.ts'
import { writeHtml } from '../export/write-html.ts'
import { writePdf } from '../export/write-pdf.ts'
import { type FileToPack, writeZip } from '../export/write-zip.ts'
import { defaultOfficialForm } from '../sheet/official-form.ts'
import { scaleOfYear } from '../sheet/self-evaluation.ts'
import { showForm } from '../view/show-form.ts'

const bytesOf = async (file: TrialFile): Promise<Uint8Array> => {
  if (file.kind === 'text') return new TextEncoder().encode(file.text)
  const form = showForm(file.sheet, defaultOfficialForm, scaleOfYear(demoScales, file.sheet.fiscalYear ?? 0))
  if (file.format === 'xlsx') return writeExcel(form)
  return file.format === 'html' ? new TextEncoder().encode(writeHtml(form)) : (await writePdf(form)).pdf
}

let written: Promise<Uint8Array> | null = null

const write = async (): Promise<Uint8Array> => {
  const files: FileToPack[] = []
  for (const file of trialFiles()) files.push({ path: file.path, bytes: await bytesOf(file) })
  return writeZip(files)
}

/** The files to try the receiving desk of the demonstration with, packed; written by our own writers when first asked for. */
export const writeTrialFiles = (): Promise<Uint8Array> => {
  written ??= write()
  return written
}
