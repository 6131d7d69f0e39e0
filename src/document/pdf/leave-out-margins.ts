import { foldWidth, wordsKey } from '../../base/text.ts'
import { markKind } from './begins-anew.ts'
import { linesOf } from './cut-grid.ts'
import { columnParts } from './find-columns.ts'
import { lineText } from './line-letters.ts'
import type { PageWords } from './page-words.ts'
import type { TextLine } from './text-line.ts'

/** Running titles and page numbers stand in the outer part of a page, at least so much of its height. */
const outer = 0.13
const samePlace = 4
/** A running title is not set larger than the words of the page. */
const large = 1.15
const small = 0.95

const pageNumber =
  /^(?:[-‐–—―−~<([〔【\s]*)(?:第|p(?:age|\.)?)?\s*[0-9]{1,4}\s*(?:(?:\/|of|／)\s*[0-9]{1,4}\s*)?(?:ページ|頁|枚目)?(?:[-‐–—―−~>)\]〕】\s]*)$/i
const fileAddress = /^(?:https?|file):\/\//
const printedAt = /^[0-9]{1,4}[/.年-][0-9]{1,2}[/.月-][0-9]{1,4}日?[,\s]+(?:午[前後])?\s*[0-9]{1,2}:[0-9]{2}/

const isPageNumber = (line: TextLine): boolean => pageNumber.test(foldWidth(lineText(line)).trim())

/** What a browser prints in the margin: the address, and the minute of printing. */
const isOfPrinter = (line: TextLine): boolean => {
  const text = foldWidth(lineText(line))
  return fileAddress.test(text) || printedAt.test(text)
}

type Margin = { readonly line: TextLine; readonly page: PageWords; readonly fromTop: boolean; readonly key: string }

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0

/** Lines in the outer part of a page with no table farther out. */
const marginsOf = (page: PageWords): readonly Margin[] => {
  const tops = page.grids.map(({ ys }) => ys[0] ?? 0)
  const bottoms = page.grids.map(({ ys }) => ys.at(-1) ?? 0)
  return page.lines.flatMap((line) => {
    const fromTop = line.base < page.height * outer && tops.every((top) => top > line.base)
    const fromBottom = line.base > page.height * (1 - outer) && bottoms.every((bottom) => bottom < line.base)
    return fromTop || fromBottom ? [{ line, page, fromTop, key: wordsKey(lineText(line)) }] : []
  })
}

const distance = ({ line, page, fromTop }: Margin): number => (fromTop ? line.base : page.height - line.base)

const withoutNumbers = (key: string): string => key.replace(/[0-9]+/g, '#')
const lastNumber = (key: string): number => Number(/([0-9]+)[^0-9]*$/.exec(key)?.[1] ?? Number.NaN)

/** The same words, or the same but for a number that counts the pages. */
const saysTheSame = (a: Margin, b: Margin): boolean =>
  a.key === b.key ||
  (withoutNumbers(a.key) === withoutNumbers(b.key) &&
    lastNumber(a.key) - lastNumber(b.key) === a.page.page - b.page.page)

const isSamePlace = (a: Margin, b: Margin): boolean => Math.abs(distance(a) - distance(b)) <= samePlace

const allLines = ({ grids, lines }: PageWords): readonly TextLine[] => [
  ...grids.flatMap(({ cells }) => cells.flatMap(linesOf)),
  ...lines,
]

/** A page number, or what the printer adds, perhaps beside a title of the file. */
const isOfPage = (parts: readonly TextLine[]): boolean =>
  parts.every((part) => isPageNumber(part) || isOfPrinter(part)) || parts.some(isOfPrinter)

/** Set in smaller letters, and saying only what stands in lines of the first page: our own running title does. */
const isEcho = ({ line, page }: Margin, first: PageWords | undefined, body: number): boolean => {
  if (!first || page === first || line.size > body * small) return false
  const known = new Set(allLines(first).map((one) => wordsKey(lineText(one))))
  return lineText(line)
    .split(/[\s　]+/)
    .every((words) => known.has(wordsKey(words)))
}

/** Headings of columns are repeated too, but stand in more parts than a running title has. */
const mostParts = 2

/** Leaves out page numbers, and running titles wherever they are repeated: the first one stays. */
export const leaveOutMargins = (pages: readonly PageWords[]): readonly PageWords[] => {
  const body = median(pages.flatMap((page) => allLines(page).map(({ size }) => size)))
  const margins = pages.flatMap(marginsOf)
  const byKey = Map.groupBy(margins, ({ key, fromTop }) => `${fromTop} ${withoutNumbers(key)}`)
  const isRunning = (margin: Margin, parts: readonly TextLine[]) => {
    const { line, fromTop, key } = margin
    if (parts.length > mostParts || line.size >= body * large || markKind(lineText(line)) !== null) return false
    const same = (byKey.get(`${fromTop} ${withoutNumbers(key)}`) ?? []).filter(
      (other) => isSamePlace(margin, other) && saysTheSame(margin, other),
    )
    const isRepeated = same.length > 1 && same.length * 2 >= pages.length && same[0] !== margin
    return isRepeated || isEcho(margin, pages[0], body)
  }
  const leftOut = new Set<TextLine>()
  // From the edge inwards: what stands inside of the page's own words is none of its margin.
  for (const own of Map.groupBy(margins, ({ page }) => page).values())
    for (const edge of [true, false]) {
      const lines = own.filter(({ fromTop }) => fromTop === edge).toSorted((a, b) => distance(a) - distance(b))
      const end = lines.findIndex((margin) => {
        const parts = columnParts(margin.line)
        return !isOfPage(parts) && !isRunning(margin, parts)
      })
      for (const { line } of end < 0 ? lines : lines.slice(0, end)) leftOut.add(line)
    }
  return pages.map((page) => ({ ...page, lines: page.lines.filter((line) => !leftOut.has(line)) }))
}
