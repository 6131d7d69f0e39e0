import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openTextFile } from '../document/open-text-file.ts'
import { headingRole } from './heading-role.ts'
import { departmentLabels, subheadingWords } from './heading-words.ts'
import { readSheets } from './read-sheets.ts'

const folder = new URL('./fixture/', import.meta.url)
const texts = readdirSync(folder)
  .filter((name) => name.endsWith('.txt') && name !== 'html-in-cells.txt')
  .map((name) => readFileSync(new URL(name, folder), 'utf8'))

const squeeze = (text: string): string => text.normalize('NFKC').replace(/[\s\u3000]+/g, '')

/** Words that say where something stands, and may go when it stands there. */
const isHeading = (word: string): boolean =>
  headingRole(word) !== null ||
  departmentLabels.has(word) ||
  subheadingWords.has(word) ||
  /^(?:新規?|継続|(?:重点)?目標[0-9]+|第?[0-9]+|[IVX]+|[アイウ]|同上)$/.test(word) ||
  /年度|期限|数値|中間|調書|取組|箇条書き/.test(word)

/** The headings of a document, whole; a damage may leave a part of one. */
const headingsOf = (text: string): string =>
  squeeze(
    text
      .split(/[\t\n]/)
      .filter((cell) => headingRole(cell) !== null || /年度/.test(cell))
      .join('|'),
  )

/** Everything a person would read in the text, without its list marks: runs of letters and digits. */
const wordsOf = (text: string): readonly string[] =>
  text
    .split(/[①-⑳]|[(（][0-9０-９]+[)）]|\b[0-9]+\)/)
    .flatMap((piece) => piece.split(/[^\p{L}\p{N}]+/u))
    .map(squeeze)
    .filter((word) => word.length > 1 && !isHeading(word))

const readWords = (text: string): string | null => {
  const opened = openTextFile(new TextEncoder().encode(text), 'a.txt')
  if (!opened.ok) return null
  const { sheets, findings } = readSheets(opened.value.document)
  if (sheets.length === 0) return null
  const kept: string[] = []
  const take = (value: unknown): void => {
    if (typeof value === 'string' || typeof value === 'number') kept.push(String(value))
    else if (typeof value === 'object' && value !== null)
      for (const [key, each] of Object.entries(value)) {
        kept.push(key)
        take(each)
      }
  }
  take(sheets)
  take(findings)
  return squeeze(kept.join(' '))
}

type Damage = (lines: string[], at: number, cell: number) => void
const cellsOf = (lines: string[], at: number): string[] => (lines[at] ?? '').split('\t')
const damages: Readonly<Record<string, Damage>> = {
  'a mark is lost': (lines, at, cell) => {
    const text = lines[at] ?? ''
    const marks = [...text.matchAll(/[①-⑳]|[(（][0-9０-９]+[)）]/g)]
    const mark = marks[cell % Math.max(1, marks.length)]
    if (mark) lines[at] = text.slice(0, mark.index) + text.slice(mark.index + mark[0].length)
  },
  'the columns shift to the right': (lines, at, cell) => {
    const cells = cellsOf(lines, at)
    lines[at] = cells.toSpliced(cell % cells.length, 0, '').join('\t')
  },
  'the columns shift to the left': (lines, at) => {
    const cells = cellsOf(lines, at)
    const empty = cells.indexOf('')
    if (empty >= 0) lines[at] = cells.toSpliced(empty, 1).join('\t')
  },
  'two cells run together': (lines, at, cell) => {
    const cells = cellsOf(lines, at)
    const first = cell % Math.max(1, cells.length - 1)
    if (cells.length > 1) lines[at] = cells.toSpliced(first, 2, `${cells[first]} ${cells[first + 1]}`).join('\t')
  },
  'a row slides into the row above': (lines, at) => {
    if ((lines[at] ?? '').includes('\t') && at > 0) lines.splice(at - 1, 2, `${lines[at - 1]} ${lines[at]}`)
  },
  'a row is repeated': (lines, at) => {
    lines.splice(at, 0, lines[at] ?? '')
  },
  'a row is repeated in a cell of another': (lines, at, cell) => {
    const other = cell % lines.length
    if ((lines[at] ?? '').includes('\t')) lines[at] += ` ${cellsOf(lines, other).join(' ')}`
  },
  'a line is lost': (lines, at) => {
    lines.splice(at, 1)
  },
  'a page is repeated': (lines) => {
    lines.push(...lines)
  },
  'a cell is broken over two lines': (lines, at) => {
    const text = lines[at] ?? ''
    const middle = text.length >> 1
    lines.splice(at, 1, text.slice(0, middle), text.slice(middle))
  },
}

const damage = fc.record({
  kind: fc.constantFrom(...Object.keys(damages)),
  at: fc.nat(60),
  cell: fc.nat(12),
})

test('whatever happens to a document, no word of it is lost', () => {
  fc.assert(
    fc.property(fc.constantFrom(...texts), fc.array(damage, { maxLength: 4 }), (text, list) => {
      const lines = text.split('\n')
      for (const { kind, at, cell } of list) damages[kind]?.(lines, at % lines.length, cell)
      const damaged = lines.join('\n')
      const kept = readWords(damaged)
      const headings = headingsOf(text)
      const lost = wordsOf(damaged).filter((word) => !kept?.includes(word) && !headings.includes(word))
      if (kept !== null) expect(lost).toEqual([])
    }),
    { numRuns: 300, seed: 20251010 },
  )
})
