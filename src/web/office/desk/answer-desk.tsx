import type { Context } from 'hono'
import type { DeskWords } from '../../../component/desk/desk-alert.tsx'
import { DeskPage } from '../../../component/desk/desk-page.tsx'
import { findReceptions } from '../../../store/reception/find-receptions.ts'
import { trialAddress } from '../../../view/desk/desk-address.ts'
import { showReceptions } from '../../../view/desk/show-receptions.ts'
import { dropLimit } from '../../../workflow/desk/receive-files.ts'
import { answerPage } from '../../answer-page.tsx'
import type { DeskParts } from './desk-parts.ts'
import type { DeskProblem } from './desk-problem.ts'
import { deskSite } from './desk-site.ts'

const limits = `一度に ${dropLimit.files.toLocaleString('ja-JP')}件・合わせて ${dropLimit.sizeInBytes / (1024 * 1024)} MB まで、1件は 20 MB までです。`

/** Answers with the desk: where files are dropped, and the drops before; with a refusal where one was given. */
export const answerDesk = async (
  c: Context,
  parts: DeskParts,
  problem: DeskProblem | null = null,
): Promise<Response> => {
  const { site } = await deskSite(parts)
  const said: DeskWords | null = problem && { kind: 'refused', lines: problem.lines }
  return answerPage(
    c,
    { site, title: '受付', crumbs: [], script: parts.frame.desk, status: problem?.status ?? 200 },
    <DeskPage
      receptions={showReceptions(await findReceptions(parts.db, parts.code))}
      said={said}
      limits={limits}
      trial={parts.trialFiles && trialAddress}
    />,
  )
}
