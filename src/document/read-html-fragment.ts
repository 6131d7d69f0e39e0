import { blockElements, inlineElements, silentElements } from './html-words.ts'
import { makeLineWriter } from './line-writer.ts'
import { printClosing, printOpening } from './print-element.ts'
import { scanHtml } from './scan-html.ts'

const tag = /<(?=\/?([a-z][a-z0-9]*)(?:\s[^<>]*)?\/?>)/gi
const isKnown = (name: string): boolean => {
  const small = name.toLowerCase()
  return blockElements.has(small) || inlineElements.has(small) || silentElements.has(small)
}

/** 「<DX推進>」 and 「<新規>」 are the author's words, and no elements: only known tags stay tags. */
const keepAuthorsBrackets = (text: string): string => {
  const known = new Set<number>()
  for (const { index, 1: name } of text.matchAll(tag)) if (name && isKnown(name)) known.add(index)
  return text.replace(/</g, (sign, index: number) => (known.has(index) ? sign : '&lt;'))
}

const hasMarkup = (text: string): boolean =>
  text.includes('<') && text.matchAll(tag).some(({ 1: name }) => name !== undefined && isKnown(name))

/**
 * The words of a cell that may hold HTML, block elements as lines:
 * `<p>① 相談</p><ul><li>窓口</li></ul>` → 「① 相談\n・窓口」. A cell without tags stays to the letter.
 */
export const readHtmlFragment = (text: string): string => {
  if (!hasMarkup(text)) return text.trim()
  const writer = makeLineWriter()
  let silent = 0
  scanHtml(keepAuthorsBrackets(text), {
    onOpen: (name, attributes) => {
      if (silentElements.has(name)) silent++
      else printOpening(writer, name, attributes)
    },
    onClose: (name) => {
      if (silentElements.has(name)) silent = Math.max(0, silent - 1)
      else printClosing(writer, name)
    },
    onWords: (words) => {
      if (silent === 0) writer.write(words)
    },
  })
  return writer.take()
}
