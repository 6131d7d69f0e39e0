import { parentPort } from 'node:worker_threads'
import { openPdfCompiler, type PdfPaperwork } from './compile-pdf.ts'

const compile = openPdfCompiler()

parentPort?.on('message', (paperwork: PdfPaperwork) => {
  try {
    const document = compile(paperwork)
    parentPort?.postMessage(document, [document.pdf.buffer])
  } catch (error) {
    parentPort?.postMessage({ error: error instanceof Error ? error.message : String(error) })
  }
})
