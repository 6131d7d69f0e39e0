import { openDocument } from '../../src/document/open-document.ts'
import { readSheets } from '../../src/read/read-sheets.ts'
import type { JobAtWork } from '../../src/sheet/job.ts'
import type { ReceivedSheet } from '../../src/sheet/received-sheet.ts'
import { findJob } from '../../src/store/job/find-job.ts'
import { findReception } from '../../src/store/reception/find-reception.ts'
import type { Store } from '../../src/store/store.ts'
import type { ReadDocument, UnpackArchive } from '../../src/workflow/desk/desk-tool.ts'
import { findReceivedSheet } from '../../src/workflow/desk/find-received-sheet.ts'
import { findReceivedSheets } from '../../src/workflow/desk/find-received-sheets.ts'
import { readReception } from '../../src/workflow/desk/read-reception.ts'
import { receiveFiles } from '../../src/workflow/desk/receive-files.ts'
import { anActor, aWorkplace, theValue } from './a-workplace.ts'

/** Reads in this thread, as the server's worker does in its own. */
export const readHere: ReadDocument = async ({ bytes, source }) => {
  const opened = await openDocument(bytes, source)
  if (!opened.ok) return { kind: 'refused', document: null, findings: [opened.refusal] }
  const { document } = opened.value
  const { sheets, findings: doubts } = readSheets(document)
  const findings = [...opened.value.findings, ...doubts]
  return sheets.length === 0 ? { kind: 'refused', document, findings } : { kind: 'read', document, sheets, findings }
}

/** No file of a drop is an archive. */
export const noArchive: UnpackArchive = async () => null

type Line = { readonly action: string; readonly target?: string; readonly progress?: string }
type Form = {
  readonly department?: string | null
  readonly phase?: '当初' | '中間' | '期末' | null
  readonly year?: string | null
  readonly lines: readonly Line[]
}

const marked = (texts: readonly (string | undefined)[]): string =>
  texts.flatMap((text, index) => (text === undefined ? [] : [`(${index + 1}) ${text}`])).join(' ')

/** A form of one goal and one item as a department would send it, as text with tabs. */
export const aForm = ({ department = '企画財政部', phase = '中間', year = '令和7年度', lines }: Form): string =>
  [
    `重点目標一覧表${phase === null ? '' : `（${phase}報告調書）`}`,
    ...(department === null ? [] : ['', '担当部局名', '', department]),
    ...(year === null ? [] : ['', `【${year}重点目標】`]),
    '',
    '重点目標\t暮らしを支える公共交通の確保\t期限・数値目標等\t進捗状況・進捗度\t各部局の自己評価\t○',
    '\t具体的な重点取組項目（箇条書き）\t\t\t\t',
    [
      '1',
      `① 乗合バスの見直し ${marked(lines.map(({ action }) => action))}`,
      marked(lines.map(({ target }) => target)),
      marked(lines.map(({ progress }) => progress)),
      '',
    ].join('\t'),
    '',
  ].join('\n')

type File = readonly [path: string, content: string | Uint8Array]

const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content

/** A city with a receiving desk. */
export const aDesk = async (store: Store) => {
  const workplace = await aWorkplace(store)
  const { city } = workplace

  /** Receives files, unread. */
  const receive = (...files: readonly File[]) =>
    receiveFiles(workplace, anActor, {
      files: files.map(([path, content]) => ({ path, bytes: bytesOf(content) })),
      unpackArchive: noArchive,
    })

  /** Does the job of a drop as a server does. */
  const read = async (
    receptionId: string,
    {
      readDocument = readHere,
      signal = new AbortController().signal,
      report = async () => {},
    }: Partial<Omit<JobAtWork, 'job'>> & { readonly readDocument?: ReadDocument } = {},
  ) => {
    const reception = await findReception(store.db, city, receptionId)
    const job = await findJob(store.db, city, reception?.job?.id ?? '')
    if (!job) throw new Error('no job')
    const own = { ...job, kind: 'read-reception', payload: { receptionId } } as const
    return readReception(workplace, { readDocument }, { job: own, signal, report })
  }

  /** Receives files and reads them. */
  const drop = async (...files: readonly File[]) => {
    const { receptionId } = theValue(await receive(...files))
    await read(receptionId)
    return receptionId
  }

  const sheets = (receptionId: string) => findReceivedSheets(store.db, city, receptionId)
  const sheet = async (receivedSheetId: string): Promise<ReceivedSheet> => {
    const found = await findReceivedSheet(store.db, city, receivedSheetId)
    if (!found) throw new Error('no such received sheet')
    return found
  }
  /** The only or first sheet of a drop. */
  const first = async (receptionId: string): Promise<ReceivedSheet> => sheet((await sheets(receptionId))[0]?.id ?? '')
  return { workplace, store, city, receive, read, drop, sheets, sheet, first }
}
