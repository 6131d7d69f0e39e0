type List = { readonly numbered: boolean; readonly plain: boolean; count: number }

export type LineWriter = {
  readonly write: (words: string) => void
  readonly breakLine: () => void
  readonly openList: (numbered: boolean, plain: boolean) => void
  readonly closeList: () => void
  readonly openListItem: () => void
  /** The lines written so far, joined by `\n`; the writer is empty afterwards. */
  readonly take: () => string
}

/** Collects words as a browser would print them: white space folded, one line per block, list items with their mark. */
export const makeLineWriter = (): LineWriter => {
  let lines: string[] = []
  let current: string[] = []
  const lists: List[] = []
  const breakLine = () => {
    const line = current
      .join('')
      .replace(/[ \t\n]+/g, ' ')
      .trim()
    if (line !== '') lines.push(line)
    current = []
  }
  return {
    write: (words) => current.push(words),
    breakLine,
    openList: (numbered, plain) => {
      breakLine()
      lists.push({ numbered, plain, count: 0 })
    },
    closeList: () => {
      breakLine()
      lists.pop()
    },
    openListItem: () => {
      breakLine()
      const list = lists.at(-1)
      if (!list || list.plain) return
      list.count++
      current.push(list.numbered ? `${list.count}. ` : '・')
    },
    take: () => {
      breakLine()
      const text = lines.join('\n')
      lines = []
      return text
    },
  }
}
