// Files come from anybody. They are opened and read here, where a bad one costs this worker and nothing else.
import { parentPort } from 'node:worker_threads'
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

parentPort?.on('message', async (job: ReaderJob) => {
  try {
    parentPort?.postMessage({ answer: await answer(job) })
  } catch (error) {
    parentPort?.postMessage({ error: error instanceof Error ? (error.stack ?? error.message) : String(error) })
  }
})
