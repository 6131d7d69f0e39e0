import { Worker } from 'node:worker_threads'
import type { FormView } from '../view/form-view.ts'
import type { PdfDocument } from './compile-pdf.ts'

type Answer = PdfDocument | { readonly error: string }

// Built: a file of its own beside the program; in tests: this folder's source, which Node runs as it is.
const file = import.meta.url.endsWith('.ts') ? './write-pdf.worker.ts' : './write-pdf.worker.js'
const documentsPerWorker = 300
const deadlineInMilliseconds = 30_000

let worker: Worker | null = null
let written = 0
let last: Promise<unknown> = Promise.resolve()

const openWorker = (): Worker => {
  written = 0
  // A worker that waits for work must not keep the program alive.
  const opened = new Worker(new URL(file, import.meta.url)).once('exit', () => {
    if (worker === opened) worker = null
  })
  return opened
}

const closeWorker = async (): Promise<void> => {
  const closing = worker
  worker = null
  await closing?.terminate()
}

const askWorker = (form: FormView, deadline: number): Promise<Answer> =>
  new Promise((resolve, reject) => {
    worker ??= openWorker()
    const asked = worker
    const end = (settle: () => void) => {
      clearTimeout(timer)
      asked.off('message', onMessage).off('error', onError).off('exit', onExit).unref()
      settle()
    }
    const onMessage = (answer: Answer) => end(() => resolve(answer))
    const onError = (error: unknown) => end(() => reject(error))
    const onExit = () => end(() => reject(new Error('the PDF worker ended before its document was done')))
    const timer = setTimeout(
      () => end(() => void closeWorker().then(() => reject(new Error(`no PDF within ${deadline} ms`)))),
      deadline,
    )
    asked.on('message', onMessage).on('error', onError).on('exit', onExit).ref()
    asked.postMessage(form)
  })

const writeNext = async (form: FormView, deadline: number): Promise<PdfDocument> => {
  const answer = await askWorker(form, deadline)
  written += 1
  if (written >= documentsPerWorker) await closeWorker()
  if ('error' in answer) throw new Error(`the PDF could not be made: ${answer.error}`)
  return answer
}

/**
 * The official form as tagged PDF (PDF/UA-1), and the characters that no font at hand can show: 〓 stands for them in
 * the PDF. One document at a time, in a worker that lives on; a document that takes too long ends the worker.
 */
export const writePdf = (form: FormView, deadline: number = deadlineInMilliseconds): Promise<PdfDocument> => {
  const document = last.then(() => writeNext(form, deadline))
  last = document.catch(() => undefined)
  return document
}

/** Lets the worker go, after the documents already asked for; the next `writePdf` starts a new one. */
export const closePdfWriter = async (): Promise<void> => {
  await last
  await closeWorker()
}
