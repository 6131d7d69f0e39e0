import { type PageProblem, pageProblemTexts } from '../view/message/page-problem.ts'

type ProblemPageProps = { readonly problem: PageProblem; readonly home: string; readonly requestId: string | null }

/** Why there is no page here, what to do, and the way back. */
export const ProblemPage = ({ problem, home, requestId }: ProblemPageProps) => (
  <div className="max-w-[40em] py-8">
    <h1 className="text-std-28B-150">{pageProblemTexts[problem].title}</h1>
    <p className="mt-4">{pageProblemTexts[problem].words}</p>
    <p className="mt-6">
      <a href={home} className="inline-flex min-h-11 items-center">
        年度の一覧へ戻る
      </a>
    </p>
    {requestId !== null && <p className="mt-6 text-dns-14N-130 text-soft">お問い合わせ番号：{requestId}</p>}
  </div>
)
