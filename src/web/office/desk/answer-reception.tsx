import type { Context } from 'hono'
import type { DeskWords } from '../../../component/desk/desk-alert.tsx'
import { ReceptionPage } from '../../../component/desk/reception-page.tsx'
import { findReceivedFiles } from '../../../store/reception/find-received-files.ts'
import { findReception } from '../../../store/reception/find-reception.ts'
import { showReading } from '../../../view/desk/show-reading.ts'
import { answerPage, answerProblem } from '../../answer-page.tsx'
import { readCount } from '../../sheet-path.ts'
import type { DeskParts } from './desk-parts.ts'
import type { DeskProblem } from './desk-problem.ts'
import { deskSite, receptionCrumbs } from './desk-site.ts'
import { findReceptionView } from './find-reception-view.ts'

/** Often enough to see it go on, seldom enough to be read. */
const refreshInSeconds = 3

/** What was done before the page was asked for: `?imported=9`. */
const doneWords = (c: Context): DeskWords | null => {
  const imported = readCount(c.req.query('imported') ?? '')
  const undone = readCount(c.req.query('undone') ?? '')
  if (imported !== null)
    return { kind: 'done', lines: [`${imported}件を取り込みました。下の「取り込んだもの」から開けます。`] }
  return undone === null ? null : { kind: 'done', lines: [`${undone}件の取込みを取り消しました。`] }
}

/** What is said at the head of a page: a refusal, or what was done with what could not be. */
export type Said = { readonly problem: DeskProblem } | { readonly done: readonly string[] }

/** The words of what is said, and the status of the page that says it. */
export const wordsOfSaid = (
  said: Said | null,
): { readonly words: DeskWords | null; readonly status: 200 | DeskProblem['status'] } => {
  if (said === null) return { words: null, status: 200 }
  return 'problem' in said
    ? { words: { kind: 'refused', lines: said.problem.lines }, status: said.problem.status }
    : { words: { kind: 'done', lines: said.done }, status: 200 }
}

/** Answers with a drop of files and what became of each. */
export const answerReception = async (
  c: Context,
  parts: DeskParts,
  receptionId: string,
  said: Said | null = null,
): Promise<Response> => {
  const found = await findReceptionView(parts, receptionId)
  const { site } = await deskSite(parts)
  if (!found) return answerProblem(c, site, 'reception-not-found')
  const { view } = found
  const { words, status } = wordsOfSaid(said)
  const refreshes = view.reading?.isRunning === true && c.req.query('still') === undefined && c.req.method === 'GET'
  const crumbs = receptionCrumbs(view).map((crumb) =>
    crumb.label === view.title ? { ...crumb, address: null } : crumb,
  )
  return answerPage(
    c,
    {
      site,
      title: `受付：${view.title}`,
      crumbs,
      script: parts.frame.desk,
      status,
      ...(refreshes && { refreshInSeconds }),
    },
    <ReceptionPage view={view} said={words ?? doneWords(c)} refreshes={refreshes} />,
  )
}

/** Answers with how far the reading is, for the script: small, and asked for twice a second. */
export const answerProgress = async (c: Context, { db, code }: DeskParts, receptionId: string): Promise<Response> => {
  const reception = await findReception(db, code, receptionId)
  if (!reception) return c.notFound()
  const files = reception.job?.progress.all === null ? await findReceivedFiles(db, code, { receptionId }) : []
  const reading = showReading(reception.job, files.length)
  return c.json(reading && { isRunning: reading.isRunning, done: reading.done, all: reading.all, words: reading.words })
}
