import { parentPort } from 'node:worker_threads'
import type { FormView } from '../view/form-view.ts'
import { openPdfCompiler } from './compile-pdf.ts'

const compile = openPdfCompiler()

parentPort?.on('message', (form: FormView) => {
  try {
    const document = compile(form)
    parentPort?.postMessage(document, [document.pdf.buffer])
  } catch (error) {
    parentPort?.postMessage({ error: error instanceof Error ? error.message : String(error) })
  }
})
