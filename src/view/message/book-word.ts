/** The words of the city's bound book that are no form's own. */
export const bookWords = {
  cover: '表紙',
  contents: '目次',
  legend: '評価の区分',
  summary: '総括表',
  number: '番号',
  department: '担当部局',
  mark: '区分',
  meaning: '意味',
  page: 'ページ',
} as const
