import { foldWidth, wordsKey } from '../../base/text.ts'
import { columnParts } from './find-columns.ts'
import { lineText } from './line-letters.ts'
import type { PageWords } from './page-words.ts'
import type { TextLine } from './text-line.ts'

/** Running titles and page numbers stand in the outer part of a page, at least so much of its height. */
const outer = 0.13
const samePlace = 4
/** A running title is not set larger than the words of the page. */
const large = 1.15

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

/** Lines in the outer part of a page with nothing of the page farther out. */
const marginsOf = (page: PageWords): readonly Margin[] => {
  const tops = page.grids.map(({ ys }) => ys[0] ?? 0)
  const bottoms = page.grids.map(({ ys }) => ys.at(-1) ?? 0)
  return page.lines.flatMap((line) => {
    const fromTop = line.base < page.height * outer && tops.every((top) => top > line.base)
    const fromBottom = line.base > page.height * (1 - outer) && bottoms.every((bottom) => bottom < line.base)
    if (!fromTop && !fromBottom) return []
    return [{ line, page, fromTop, key: wordsKey(lineText(line)).replace(/[0-9]+/g, '#') }]
  })
}

const distance = ({ line, page, fromTop }: Margin): number => (fromTop ? line.base : page.height - line.base)

const isSamePlace = (a: Margin, b: Margin): boolean =>
  a.fromTop === b.fromTop && a.key === b.key && Math.abs(distance(a) - distance(b)) <= samePlace

const linesSizes = ({ grids, lines }: PageWords): readonly number[] => [
  ...grids.flatMap(({ cells }) => cells.flatMap(({ parts }) => parts.flatMap((part) => part.lines))).map(({ size }) => size),
  ...lines.map(({ size }) => size),
]

/** A page number, or what the printer adds, perhaps beside a title of the file. */
const isOfPage = (parts: readonly TextLine[]): boolean =>
  parts.every((part) => isPageNumber(part) || isOfPrinter(part)) || parts.some(isOfPrinter)

/** Headings of columns are repeated too, but stand in more parts than a running title has. */
const mostParts = 2

/** Leaves out page numbers, and running titles wherever they are repeated: the first one stays. */
export const leaveOutMargins = (pages: readonly PageWords[]): readonly PageWords[] => {
  const body = median(pages.flatMap(linesSizes))
  const margins = pages.flatMap(marginsOf)
  const byKey = Map.groupBy(margins, ({ key, fromTop }) => `${fromTop} ${key}`)
  const isRunning = (margin: Margin, parts: readonly TextLine[]) => {
    const same = (byKey.get(`${margin.fromTop} ${margin.key}`) ?? []).filter((other) => isSamePlace(margin, other))
    return parts.length <= mostParts && same.length > 1 && same[0] !== margin && margin.line.size < body * large
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
