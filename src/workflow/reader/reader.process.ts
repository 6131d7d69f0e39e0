// Files come from anybody. They are opened and read in this process, where a bad one costs the process and nothing else.
import { openDocument } from '../../document/open-document.ts'
import { readSheets } from '../../read/read-sheets.ts'
import type { ArchiveUnpacked, DocumentRead, DocumentToRead, ReaderJob } from './reader-job.ts'

const read = async ({ bytes, source }: DocumentToRead): Promise<DocumentRead> => {
  const opened = await openDocument(bytes, source)
  if (!opened.ok) return { kind: 'refused', document: null, findings: [opened.refusal] }
  const { document } = opened.value
  const { sheets, findings: doubts } = readSheets(document)
  const findings = [...opened.value.findings, ...doubts]
  return sheets.length === 0 ? { kind: 'refused', document, findings } : { kind: 'read', document, sheets, findings }
}

const unpack = async ({ bytes, source }: DocumentToRead): Promise<ArchiveUnpacked> => {
  const { openArchive } = await import('../../document/archive/open-archive.ts')
  const opened = await openArchive(bytes, source)
  return opened.ok ? { kind: 'unpacked', ...opened.value } : { kind: 'refused', findings: [opened.refusal] }
}

const answer = async (job: ReaderJob) => {
  if (job.kind === 'read') return read(job)
  if (job.kind === 'unpack') return unpack(job)
  const { pagePicture } = await import('../../document/pdf/page-picture.ts')
  return pagePicture(job.bytes, job.page, job.width)
}

// The PDF library lets go of some of its own promises when a file is damaged. What it answers to those that are waited
// for decides about the file; any other rejection that nobody waits for is a fault of ours.
process.on('unhandledRejection', (reason) => {
  if (!(reason instanceof Error && reason.stack?.includes('pdfjs-dist'))) throw reason
})

const describe = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error))

process.on('message', async (job: ReaderJob) => {
  try {
    process.send?.({ answer: await answer(job) })
  } catch (error) {
    process.send?.({ error: describe(error) })
  }
})
// The program that asks is gone.
process.on('disconnect', () => process.exit())
// Ctrl+C on a terminal reaches this process too: the program that asks decides what becomes of the work in hand.
process.on('SIGINT', () => undefined)
