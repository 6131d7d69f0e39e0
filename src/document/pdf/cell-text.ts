import type { CellRevision } from '../../base/document.ts'
import type { CellPart } from './grid.ts'
import { flowsOver, joinLines, type LineArea } from './join-lines.ts'
import { type Letter, lineLetters } from './line-letters.ts'
import type { TextLine } from './text-line.ts'

export type CellWords = { readonly text: string; readonly revisions: readonly CellRevision[] }

const plain = (text: string): Letter => ({ text, isStruck: false, isRed: false })

const isBlank = ({ text }: Letter): boolean => text.trim() === ''

const trimEnd = (letters: Letter[]): void => {
  while (letters.length > 0 && isBlank(letters.at(-1) ?? plain(''))) letters.pop()
}

const isAddress = (letters: readonly Letter[]): boolean =>
  /[/@][^\s]*$/.test(
    letters
      .slice(-40)
      .map(({ text }) => text)
      .join(''),
  )

/** Japanese goes on without a blank, a Latin word after a blank; an address is never parted. */
const between = (letters: readonly Letter[], next: readonly Letter[]): readonly Letter[] => {
  const [last, first] = [letters.at(-1)?.text ?? '', next[0]?.text ?? '']
  return /[A-Za-z,;.]$/.test(last) && /^[A-Za-z]/.test(first) && !isAddress(letters) ? [plain(' ')] : []
}

const paragraphLetters = (lines: readonly TextLine[]): Letter[] => {
  const letters: Letter[] = []
  for (const line of lines) {
    const own = lineLetters(line)
    letters.push(...between(letters, own), ...own)
  }
  return letters
}

/** The struck words, and the spans of red ones, as they stand in the text without the struck words. */
const wordsOf = (letters: readonly Letter[]): CellWords => {
  const revisions: CellRevision[] = []
  let text = ''
  letters.forEach((letter, index) => {
    const before = letters[index - 1]
    const last = revisions.at(-1)
    if (letter.isStruck) {
      const goesOn = before?.isStruck && last?.kind === 'struck'
      const words = goesOn ? last.words + letter.text : letter.text
      revisions.splice(goesOn ? -1 : revisions.length, goesOn ? 1 : 0, { kind: 'struck', at: text.length, words })
      return
    }
    const start = text.length
    text += letter.text
    if (!letter.isRed) return
    const goesOn = before?.isRed && !before.isStruck && last?.kind === 'red'
    const span = [goesOn ? last.span[0] : start, text.length] as const
    revisions.splice(goesOn ? -1 : revisions.length, goesOn ? 1 : 0, { kind: 'red', span })
  })
  return { text, revisions }
}

const trimStart = (letters: Letter[]): Letter[] => {
  const first = letters.findIndex((letter) => !isBlank(letter))
  return first < 0 ? [] : letters.slice(first)
}

/** The words of a cell: its lines put into paragraphs, which `\n` parts, over the end of a page too. */
export const cellText = (parts: readonly CellPart[], areaOf: (part: CellPart) => LineArea): CellWords => {
  const letters: Letter[] = []
  let last: TextLine | null = null
  for (const part of parts) {
    const area = areaOf(part)
    const paragraphs = joinLines(part.lines, area)
    paragraphs.forEach((paragraph, index) => {
      const own = paragraphLetters(paragraph)
      const [first] = paragraph
      const flows = index === 0 && last !== null && first !== undefined && flowsOver(last, first, area)
      if (!flows) trimEnd(letters)
      if (letters.length > 0) letters.push(...(flows ? between(letters, own) : [plain('\n')]))
      letters.push(...own)
    })
    last = part.lines.at(-1) ?? last
  }
  trimEnd(letters)
  return wordsOf(trimStart(letters))
}
