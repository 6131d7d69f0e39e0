import type { Box, Glyph } from './ink.ts'

/** Letters on one baseline, in reading order. Turned lines are measured along their own way. */
export type TextLine = {
  readonly glyphs: readonly Glyph[]
  /** Where its words begin and end; blanks do not count. */
  readonly start: number
  readonly end: number
  readonly base: number
  readonly size: number
}

type Placed = { readonly glyph: Glyph; readonly along: number; readonly base: number }

/** How far along its line a letter begins, whichever way the line runs. */
export const alongOf = ({ x, y, turn }: Glyph): number => {
  if (turn === 'down') return y
  if (turn === 'up') return -y
  return turn === 'left' ? -x : x
}

/** How far down the lines a letter's baseline lies: it grows from line to line. */
const baseOf = ({ x, y, turn }: Glyph): number => {
  if (turn === 'down') return -x
  if (turn === 'up') return x
  return turn === 'left' ? -y : y
}

const placed = (glyph: Glyph): Placed => ({ glyph, along: alongOf(glyph), base: baseOf(glyph) })

/** A letter that prints nothing. */
export const isBlank = ({ text }: Glyph): boolean => text.trim() === ''

/** Raised and lowered letters stand this far from the baseline, in heights of the larger font. */
const raised = 0.45

const lineOf = (letters: readonly Placed[]): TextLine | null => {
  const sorted = letters.toSorted((a, b) => a.along - b.along)
  const inked = sorted.filter(({ glyph }) => !isBlank(glyph))
  const [first, last] = [inked[0], inked.at(-1)]
  if (!first || !last) return null
  const size = Math.max(...inked.map(({ glyph }) => glyph.size))
  const large = inked.find(({ glyph }) => glyph.size === size) ?? first
  const end = Math.max(...inked.map(({ glyph, along }) => along + glyph.length))
  return { glyphs: sorted.map(({ glyph }) => glyph), start: first.along, end, base: large.base, size }
}

/** Small kana over words (furigana) say how those are read, and are no words of their own. */
const isFurigana = (line: TextLine, next: TextLine | undefined): boolean =>
  next !== undefined &&
  line.size <= next.size * 0.6 &&
  next.base - line.base <= next.size * 1.25 &&
  line.start >= next.start - next.size &&
  line.end <= next.end + next.size &&
  /^[\p{sc=Hira}\p{sc=Kana}ー\s]+$/u.test(line.glyphs.map(({ text }) => text).join(''))

/** Letters of one cell or page as lines, from above. All are taken to run the same way as most of them do. */
export const textLines = (glyphs: readonly Glyph[]): readonly TextLine[] => {
  const byTurn = [...Map.groupBy(glyphs, ({ turn }) => turn).values()].toSorted((a, b) => b.length - a.length)
  return byTurn.flatMap((same) => linesOfTurn(same.map(placed)))
}

const linesOfTurn = (letters: readonly Placed[]): readonly TextLine[] => {
  const groups: { letters: Placed[]; base: number; size: number }[] = []
  for (const letter of letters.toSorted((a, b) => a.base - b.base)) {
    const group = groups.at(-1)
    const size = letter.glyph.size
    if (group && letter.base - group.base <= raised * Math.max(group.size, size)) {
      group.letters.push(letter)
      if (size > group.size) Object.assign(group, { base: letter.base, size })
    } else groups.push({ letters: [letter], base: letter.base, size })
  }
  const lines = groups.flatMap((group) => lineOf(group.letters) ?? [])
  return lines.filter((line, index) => !isFurigana(line, lines[index + 1]))
}

/** Cuts a line wherever `isCut` says so of the end of a letter and the start of the next one; blanks do not count. */
export const cutLine = (
  line: TextLine,
  isCut: (end: number, start: number, hasBlank: boolean) => boolean,
): readonly TextLine[] => {
  const parts: Placed[][] = []
  let end: number | null = null
  let hasBlank = false
  for (const letter of line.glyphs.map(placed)) {
    if (isBlank(letter.glyph)) hasBlank = true
    else {
      if (end === null || isCut(end, letter.along, hasBlank)) parts.push([])
      end = Math.max(end ?? letter.along, letter.along + letter.glyph.length)
      hasBlank = false
    }
    parts.at(-1)?.push(letter)
  }
  return parts.flatMap((part) => lineOf(part) ?? [])
}

/** The parts of a line with a gap between them: `bare`, or with a blank in it at least `blank` heights of its font wide. */
export const partsOfLine = (line: TextLine, bare: number, blank: number): readonly TextLine[] =>
  cutLine(line, (end, start, hasBlank) => start - end > (hasBlank ? blank : bare) * line.size)

/** The room a line takes on an upright page. */
export const boxOfLine = ({ start, end, base, size }: TextLine): Box => [
  start,
  base - size * 0.88,
  end,
  base + size * 0.12,
]

/** The room several lines take together. */
export const boxAround = (lines: readonly TextLine[]): Box => {
  const boxes = lines.map(boxOfLine)
  return [
    Math.min(...boxes.map((box) => box[0])),
    Math.min(...boxes.map((box) => box[1])),
    Math.max(...boxes.map((box) => box[2])),
    Math.max(...boxes.map((box) => box[3])),
  ]
}
