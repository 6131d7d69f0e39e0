import { Worker } from 'node:worker_threads'
import type { FormView } from '../view/form-view.ts'
import type { Book } from './book.ts'
import type { PdfDocument, PdfPaperwork } from './compile-pdf.ts'

type Answer = PdfDocument | { readonly error: string }

/** `data`: the sheets as JSON text (`shirube-sheet/1`), to ride along in the PDF as a file. */
export type PdfOptions = { readonly data?: string; readonly deadlineInMilliseconds?: number }

// Built: a file of its own beside the program; in tests: this folder's source, which Node runs as it is.
const file = import.meta.url.endsWith('.ts') ? './write-pdf.worker.ts' : './write-pdf.worker.js'
// What a worker remembers of earlier documents grows slowly; a new one begins with nothing.
const formsPerWorker = 100
const deadlineOfForm = 30_000
const deadlineOfBook = 180_000

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

const askWorker = (paperwork: PdfPaperwork, deadline: number): Promise<Answer> =>
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
    asked.postMessage(paperwork)
  })

const writeNext = async (paperwork: PdfPaperwork, deadline: number): Promise<PdfDocument> => {
  const answer = await askWorker(paperwork, deadline)
  written += paperwork.kind === 'book' ? paperwork.book.forms.length : 1
  if (written >= formsPerWorker) await closeWorker()
  if ('error' in answer) throw new Error(`the PDF could not be made: ${answer.error}`)
  return answer
}

const inTurn = (paperwork: PdfPaperwork, deadline: number): Promise<PdfDocument> => {
  const document = last.then(() => writeNext(paperwork, deadline))
  last = document.catch(() => undefined)
  return document
}

/**
 * The official form as tagged PDF (PDF/UA-1), and the characters that no font at hand can show: 〓 stands for them in
 * the PDF. Gothic letters stand in where a form asks for mincho. One document at a time, in a worker that lives on; a
 * document that takes too long ends the worker. `writePdf(form, { data: json })` lets the sheet's data ride along.
 */
export const writePdf = (
  form: FormView,
  { data, deadlineInMilliseconds = deadlineOfForm }: PdfOptions = {},
): Promise<PdfDocument> => inTurn({ kind: 'form', form, data: data ?? null }, deadlineInMilliseconds)

/**
 * The city's book as one tagged PDF: cover, contents, legend, summary if wanted, and each department from a new page on.
 * Made in the same worker, in its turn.
 */
export const writeBookPdf = (
  book: Book,
  { data, deadlineInMilliseconds = deadlineOfBook }: PdfOptions = {},
): Promise<PdfDocument> => inTurn({ kind: 'book', book, data: data ?? null }, deadlineInMilliseconds)

/** Lets the worker go, after the documents already asked for; the next `writePdf` starts a new one. */
export const closePdfWriter = async (): Promise<void> => {
  await last
  await closeWorker()
}
