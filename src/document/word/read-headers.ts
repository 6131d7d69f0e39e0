import type { DocumentBlock } from '../../base/document.ts'
import { foldWidth, wordsKey } from '../../base/text.ts'
import { type Paper, readBlocks } from './table/read-blocks.ts'
import type { WordParts } from './word-parts.ts'

/** 「- 1 -」, 「1 / 3 ページ」, and whatever holds no word. */
const isPageNumber = (text: string): boolean => /^[^\p{L}]*(?:ページ|頁|page|p\.?)?[^\p{L}]*$/iu.test(foldWidth(text))

const wordsOf = (block: DocumentBlock): string =>
  block.kind === 'line'
    ? block.text
    : block.rows
        .flat()
        .map(({ text }) => text)
        .join('\n')

/**
 * What is printed above every page stands once at the head of the document: a department is often named there and nowhere
 * else. Page numbers are left out, and so is what the first page, odd and even ones say alike.
 */
export const readHeaders = ({ headers }: WordParts, paper: Paper): void => {
  const before = paper.blocks.length
  for (const header of headers) readBlocks(header, 'plain', paper)
  const seen = new Set<string>()
  const kept = paper.blocks.splice(before).filter((block) => {
    const words = wordsKey(wordsOf(block))
    if (isPageNumber(words) || seen.has(words)) return false
    seen.add(words)
    return true
  })
  paper.blocks.push(...kept)
}
