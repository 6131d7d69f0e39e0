import { beginsAnew, markKind } from './begins-anew.ts'
import { lineDistance } from './line-distance.ts'
import { lineText } from './line-letters.ts'
import type { TextLine } from './text-line.ts'

/** Where lines of a cell may run to, and their usual distance in heights of the font. */
export type LineArea = { readonly end: number; readonly pitch: number }

const mayNotBegin =
  /^[、。，．,.)）」』】〕〉》!！?？ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョヮヵヶ・:：;；%％゛゜ヽヾ]/
const mayNotEnd = /^[(（「『【〔〈《]/
const word = /^[A-Za-z0-9.,/:_%+&@?=#~-]/

/** The room that the first unbreakable piece of a line takes: one letter, a whole Latin word, 「と with what follows. */
const firstPiece = (line: TextLine): number => {
  let room = 0
  let isWord: boolean | null = null
  for (const { text, length } of line.glyphs) {
    if (text.trim() === '') {
      if (room > 0) break
      continue
    }
    const goesOn = isWord === null || (isWord && word.test(text)) || mayNotBegin.test(text)
    if (!goesOn) break
    room += length
    if (!mayNotEnd.test(text)) isWord ??= word.test(text)
  }
  return room
}

/** A line that stops short although more would have fitted was ended by its author. */
const stopsShort = (line: TextLine, next: TextLine, area: LineArea): boolean =>
  area.end - line.end > firstPiece(next) + line.size * 0.3

/** A distance well over the usual one sets paragraphs apart. */
const isSetApart = (line: TextLine, next: TextLine, area: LineArea): boolean =>
  lineDistance(line, next) > area.pitch * 1.15 + 0.05

/** Hanging paragraphs (「(1) …」 set in from the second line) end where a line begins at the mark's height again. */
const hangsOut = (paragraph: readonly TextLine[], next: TextLine): boolean => {
  const [first, second] = paragraph
  if (!first || !second) return false
  const indent = second.start - first.start
  if (indent > first.size * 0.5) return next.start < second.start - first.size * 0.5
  return indent > -first.size * 0.3 && next.start > second.start + first.size * 0.6
}

/** 「・」 at the head of one line only may be the middle of 「支援・\n相談」 as a program broke it: not a list of one. */
const isLoneDot = (line: TextLine, lines: readonly TextLine[]): boolean =>
  line !== lines[0] &&
  /^[・･](?![\s　])/.test(lineText(line)) &&
  lines.filter((each) => markKind(lineText(each)) === 'dot').length === 1

/**
 * Puts the lines of a cell into paragraphs. A PDF does not know an author's line break from a wrapped line: a line goes
 * on in the next one unless that begins with a mark, stands apart, hangs out, or would have fitted before the margin.
 */
export const joinLines = (lines: readonly TextLine[], area: LineArea): readonly (readonly TextLine[])[] => {
  const paragraphs: TextLine[][] = []
  for (const line of lines) {
    const paragraph = paragraphs.at(-1)
    const before = paragraph?.at(-1)
    if (!paragraph || !before) {
      paragraphs.push([line])
      continue
    }
    const startsNew =
      stopsShort(before, line, area) ||
      isSetApart(before, line, area) ||
      hangsOut(paragraph, line) ||
      (beginsAnew(lineText(line), paragraph.slice(-3).map(lineText).join('')) && !isLoneDot(line, lines))
    if (startsNew) paragraphs.push([line])
    else paragraph.push(line)
  }
  return paragraphs
}

/** Whether a cell's words go on in `next`, on another page, in the middle of a sentence. */
export const flowsOver = (last: TextLine, next: TextLine, area: LineArea): boolean =>
  !stopsShort(last, next, area) && !beginsAnew(lineText(next), lineText(last))
