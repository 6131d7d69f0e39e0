/** One line of a cell: its mark, where it begins with one, hangs before the words; `start` is where the words begin. */
export type CellLine = {
  readonly key: string
  readonly mark: string
  readonly words: string
  readonly start: number
}

// 「○○地区」 is a name left open and 「①②」 names two items: a mark stands alone before its words.
const leadingMark =
  /^[\s\u3000]*((?:[・○●◯◎※◇◆■□▶►◦]|[①-⑳]|[（(][0-9０-９]{1,2}[)）]|[ア-ン][.．)）])(?![○●◯◎①-⑳]))[\s\u3000]*(?=\S)/u

const cellLine = (line: string, lineStart: number): CellLine => {
  const found = leadingMark.exec(line)
  const skipped = found?.[0].length ?? 0
  return { key: String(lineStart), mark: found?.[1] ?? '', words: line.slice(skipped), start: lineStart + skipped }
}

/** A cell's text as lines with hanging marks: 「・要望 15件」 is the mark 「・」 and the words 「要望 15件」. No word is lost. */
export const showLines = (text: string): readonly CellLine[] => {
  const breaks = [...text.matchAll(/\r\n|\n|\r/g)]
  const starts = [0, ...breaks.map(({ index, 0: found }) => index + found.length)]
  return starts.map((start, line) => cellLine(text.slice(start, breaks[line]?.index), start))
}
