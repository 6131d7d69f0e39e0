import { openDocument } from '../document/open-document.ts'
import { readSheets } from '../read/read-sheets.ts'
import type { JobHandlers } from '../sheet/job.ts'
import type { ReadDocument } from '../workflow/desk/desk-tool.ts'
import { readReception } from '../workflow/desk/read-reception.ts'
import type { Workplace } from '../workflow/workplace.ts'

/** Opens a file and reads its sheets in this thread. */
const readDocument: ReadDocument = async ({ bytes, source }) => {
  const opened = await openDocument(bytes, source)
  if (!opened.ok) return { kind: 'refused', document: null, findings: [opened.refusal] }
  const { document } = opened.value
  const { sheets, findings: doubts } = readSheets(document)
  const findings = [...opened.value.findings, ...doubts]
  return sheets.length === 0 ? { kind: 'refused', document, findings } : { kind: 'read', document, sheets, findings }
}

/** What does the jobs of a city, kind by kind. */
export const jobHandlers = (workplace: Workplace): JobHandlers => ({
  'read-reception': (work) => readReception(workplace, { readDocument }, work),
})
