const columnLabels: ReadonlyMap<string, string> = new Map([
  ['number', '番号'],
  ['title', '題名'],
  ['selfEvaluation', '自己評価'],
  ['action', '取組'],
  ['target', '期限・数値目標等'],
  ['progress', '進捗状況'],
  ['section', '担当課'],
])

/** A column in words: 「進捗状況」. A column of the city's own is named by its heading. */
export const columnLabel = (column: string): string => columnLabels.get(column) ?? column
