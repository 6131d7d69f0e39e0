/** What a sample of a text looks like when it is cut at one separator. */
export type CutSample = {
  /** How many cells each record that holds words has. */
  readonly widths: readonly number[]
  readonly separators: number
  /** Separators followed by a space, as in a sentence. */
  readonly spaced: number
  /** Separators with nothing behind them in their line. */
  readonly atEnd: number
  /** Commas between digits, as in 1,234. */
  readonly inNumbers: number
  readonly quotedCells: number
  /** Records that end as a sentence does. */
  readonly sentences: number
}

type Draft = { -readonly [Key in keyof CutSample]: CutSample[Key] } & { widths: number[] }

const isThousands = (text: string, at: number): boolean =>
  /[0-9]/.test(text[at - 1] ?? '') && /^[0-9]{3}(?![0-9])/.test(text.slice(at + 1, at + 5))

/** The end of the quoted cell that begins at `start`; the text's end where it is not closed. */
const endOfQuoted = (text: string, start: number): number => {
  for (let at = text.indexOf('"', start + 1); at >= 0; at = text.indexOf('"', at + 2))
    if (text[at + 1] !== '"') return at + 1
  return text.length
}

const countSeparator = (draft: Draft, text: string, at: number): void => {
  draft.separators++
  if (text[at + 1] === ' ') draft.spaced++
  if (text[at + 1] === '\n') draft.atEnd++
  if (text[at] === ',' && isThousands(text, at)) draft.inNumbers++
}

/** Counts the cells of the first records, stepping over what is in quotes: 「訪問,"(1) 12回\n(2) 3回",済」 has three. */
export const countColumns = (text: string, separator: string): CutSample => {
  const draft: Draft = { widths: [], separators: 0, spaced: 0, atEnd: 0, inNumbers: 0, quotedCells: 0, sentences: 0 }
  let cells = 1
  let start = 0
  let cellStart = 0
  const endRecord = (at: number) => {
    if (text.slice(start, at).trim() !== '') {
      draft.widths.push(cells)
      if (text[at - 1] === '。') draft.sentences++
    }
    cells = 1
    start = at + 1
    cellStart = start
  }
  for (let at = 0; at < text.length; at++) {
    const character = text[at]
    if (character === '"' && at === cellStart) {
      draft.quotedCells++
      at = endOfQuoted(text, at) - 1
    } else if (character === separator) {
      countSeparator(draft, text, at)
      cells++
      cellStart = at + 1
    } else if (character === '\n') endRecord(at)
  }
  endRecord(text.length)
  return draft
}
