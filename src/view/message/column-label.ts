/** The columns a place may name, in words: 「進捗」. A column of the city's own is named by its heading. */
const columnLabels: ReadonlyMap<string, string> = new Map([
  ['number', '番号'],
  ['title', '題名'],
  ['selfEvaluation', '自己評価'],
  ['action', '取組'],
  ['target', '目標'],
  ['progress', '進捗'],
])

export const columnLabel = (column: string): string => columnLabels.get(column) ?? column
