export type SourceLine = { readonly number: number; readonly cells: readonly string[] }

/**
 * A text as lines of cells. A cell in double quotes may hold line ends, as spreadsheets copy it: 「"(1) 相談\n(2) 訪問"」.
 * A quote that no quote before a tab or line end closes is an ordinary character.
 */
export const splitTextLines = (text: string): readonly SourceLine[] => {
  const lines: SourceLine[] = []
  const closing = /"(?=[\t\n]|$)/g
  let noneClosesAfter = text.length
  let cells: string[] = []
  let start = 0
  let number = 1
  let printed = 0

  const closingQuote = (from: number): number => {
    if (from >= noneClosesAfter) return -1
    closing.lastIndex = from
    for (let found = closing.exec(text); found; found = closing.exec(text)) {
      // A doubled quote is a quote of the author's own.
      if (text[found.index - 1] !== '"' || found.index - 1 < from) return found.index
      if (text[found.index - 2] === '"') return found.index
    }
    noneClosesAfter = from
    return -1
  }

  while (start <= text.length) {
    const quoted = text[start] === '"' ? closingQuote(start + 1) : -1
    const nextTab = quoted >= 0 ? quoted + 1 : start
    let end = nextTab
    while (end < text.length && text[end] !== '\t' && text[end] !== '\n') end++
    const raw = quoted >= 0 ? text.slice(start + 1, quoted).replaceAll('""', '"') : text.slice(start, end)
    cells.push(raw)
    if (quoted >= 0) printed += raw.split('\n').length - 1
    if (text[end] !== '\t') {
      lines.push({ number, cells })
      number += 1 + printed
      printed = 0
      cells = []
    }
    start = end + 1
  }
  return lines
}
