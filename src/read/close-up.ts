const longestTitle = 80

/** Takes the spaces out of words printed wide, width already folded: 「令 和 8 年 度」 → 「令和8年度」. */
export const closeUp = (folded: string): string =>
  folded.length > longestTitle ? folded : folded.replace(/(?<=(?:^|\s)\S)\s(?=\S(?:\s|$))/g, '')
