/** One line of a cell: its mark, where it begins with one, hangs before the words. */
export type CellLine = { readonly key: string; readonly mark: string; readonly words: string }

// 「○○地区」 is a name left open and 「①②」 names two items: a mark stands alone before its words.
const leadingMark =
  /^[\s\u3000]*((?:[・○●◯◎※◇◆■□▶►◦]|[①-⑳]|[（(][0-9０-９]{1,2}[)）]|[ア-ン][.．)）])(?![○●◯◎①-⑳]))[\s\u3000]*(?=\S)/u

const cellLine = (line: string, index: number): CellLine => {
  const found = leadingMark.exec(line)
  return { key: String(index), mark: found?.[1] ?? '', words: found ? line.slice(found[0].length) : line }
}

/** A cell's text as lines with hanging marks: 「・要望 15件」 is the mark 「・」 and the words 「要望 15件」. No word is lost. */
export const showLines = (text: string): readonly CellLine[] => text.split(/\r\n|\n|\r/).map(cellLine)
