/** Why a page cannot be shown. */
export type PageProblem =
  | 'page-not-found'
  | 'sheet-not-found'
  | 'line-not-found'
  | 'year-not-found'
  | 'reception-not-found'
  | 'received-sheet-not-found'
  | 'book-not-found'
  | 'not-permitted'
  | 'form-not-understood'
  | 'sent-from-elsewhere'
  | 'form-too-large'
  | 'failed'

/** Its heading, what to do, and its HTTP status. */
export const pageProblemTexts: Readonly<
  Record<PageProblem, { readonly title: string; readonly words: string; readonly status: 400 | 403 | 404 | 413 | 500 }>
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
  'reception-not-found': {
    title: 'この受付は見つかりません',
    words: 'アドレスが間違っている可能性があります。受付の一覧から選び直してください。',
    status: 404,
  },
  'received-sheet-not-found': {
    title: '受け付けたファイルが見つかりません',
    words: 'アドレスが間違っている可能性があります。受付の一覧から選び直してください。',
    status: 404,
  },
  'book-not-found': {
    title: 'この冊子は見つかりません',
    words: 'アドレスが間違っているか、冊子が消された可能性があります。冊子の一覧から選び直してください。',
    status: 404,
  },
  'line-not-found': {
    title: 'この行は見つかりません',
    words: '行が調書から除かれたか、アドレスが間違っている可能性があります。調書を開き直してください。',
    status: 404,
  },
  'not-permitted': {
    title: 'このページを開く権限がありません',
    words: 'あなたの役割では開けないページです。必要なときは、管理者に役割を確かめてください。',
    status: 403,
  },
  'form-not-understood': {
    title: '送られた内容を読み取れませんでした',
    words: '何も変更していません。調書を開き直して、もう一度操作してください。',
    status: 400,
  },
  'sent-from-elsewhere': {
    title: 'この操作は受け付けられません',
    words: 'ほかのサイトから送られた操作のため、何も変更していません。このサイトの調書を開いて操作してください。',
    status: 403,
  },
  'form-too-large': {
    title: '送られた内容が大きすぎます',
    words: '何も変更していません。短くして、もう一度操作してください。',
    status: 413,
  },
  failed: {
    title: 'ページを表示できませんでした',
    words:
      'システムの側で問題が起きました。少し待ってから、もう一度開いてください。続くときは担当課にお知らせください。',
    status: 500,
  },
}
