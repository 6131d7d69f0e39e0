/** Why a page cannot be shown. */
export type PageProblem = 'page-not-found' | 'sheet-not-found' | 'year-not-found' | 'failed'

/** Its heading, what to do, and its HTTP status. */
export const pageProblemTexts: Readonly<
  Record<PageProblem, { readonly title: string; readonly words: string; readonly status: 404 | 500 }>
> = {
  'page-not-found': {
    title: 'ページが見つかりません',
    words: 'アドレスが間違っているか、ページの場所が変わった可能性があります。年度の一覧から探してください。',
    status: 404,
  },
  'sheet-not-found': {
    title: 'この調書は見つかりません',
    words: 'まだ公開されていないか、アドレスが間違っている可能性があります。年度の一覧から探してください。',
    status: 404,
  },
  'year-not-found': {
    title: 'この年度のページはありません',
    words: 'この年度の重点目標は登録されていません。ほかの年度を選んでください。',
    status: 404,
  },
  failed: {
    title: 'ページを表示できませんでした',
    words:
      'システムの側で問題が起きました。少し待ってから、もう一度開いてください。続くときは担当課にお知らせください。',
    status: 500,
  },
}
