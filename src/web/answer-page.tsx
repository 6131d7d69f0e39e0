import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Crumb } from '../component/breadcrumb.tsx'
import { Page, type Site } from '../component/page.tsx'
import { ProblemPage } from '../component/problem-page.tsx'
import { type PageProblem, pageProblemTexts } from '../view/message/page-problem.ts'

type PageParts = {
  readonly site: Site
  readonly title: string
  readonly crumbs: readonly Crumb[]
  readonly script?: string
  readonly refreshInSeconds?: number
  readonly status?: ContentfulStatusCode
}

const documentOf = ({ status: _, ...parts }: PageParts, content: ReactNode): string =>
  `<!doctype html>${renderToStaticMarkup(<Page {...parts}>{content}</Page>)}`

/** Answers with a whole HTML document; React escapes every text of the city. */
export const answerPage = (c: Context, parts: PageParts, content: ReactNode): Response =>
  c.html(documentOf(parts, content), parts.status ?? 200)

/** Answers that there is no page, or that we failed, in plain words and with a way back. */
export const answerProblem = (c: Context, site: Site, problem: PageProblem, requestId?: string): Response => {
  const { title, status } = pageProblemTexts[problem]
  const home = site.area === 'office' ? '/office' : '/'
  const content = <ProblemPage problem={problem} home={home} requestId={requestId ?? null} />
  return c.html(documentOf({ site, title, crumbs: [] }, content), status)
}
