import { decodeEntities } from './decode-entities.ts'

export type XmlEvents = {
  /** The name without its prefix; the attributes as they stand, for `xmlAttributes`. */
  readonly onOpen: (name: string, attributes: string) => void
  readonly onClose: (name: string) => void
  readonly onWords: (words: string) => void
}

const chunkInBytes = 1 << 20
/** A cell holds 32,767 characters; no tag nor word between two tags is longer than this. */
const longestToken = 1 << 22
const deepest = 200

const encodingOf = ([first, second]: Uint8Array): string => {
  if (first === 0xff || (first === 0x3c && second === 0)) return 'utf-16le'
  return first === 0xfe || (first === 0 && second === 0x3c) ? 'utf-16be' : 'utf-8'
}

const tagRest = /[^"'>]*(?:"[^"]*"[^"'>]*|'[^']*'[^"'>]*)*>/y

/** Where a tag ends; a > inside its quotes is none. */
const endOfTag = (text: string, from: number): number => {
  tagRest.lastIndex = from
  return tagRest.test(text) ? tagRest.lastIndex : -1
}

const enclosed = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const

/** Where the tag, comment or instruction at `open` ends; -1: not within this text. */
const endOfMarkup = (text: string, open: number): number => {
  for (const [start, end] of enclosed)
    if (text.startsWith(start, open)) {
      const found = text.indexOf(end, open + start.length)
      return found < 0 ? -1 : found + end.length
    }
  return endOfTag(text, open + 1)
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1)

const makeTeller = ({ onOpen, onClose, onWords }: XmlEvents) => {
  const open: string[] = []
  let isWhole = true
  const tellTag = (tag: string) => {
    const isEmpty = tag.endsWith('/')
    const [name = ''] = /^[^\s/]*/.exec(tag) ?? []
    onOpen(localName(name), tag.slice(name.length))
    if (isEmpty) onClose(localName(name))
    else open.push(name)
    if (name === '' || open.length > deepest) isWhole = false
  }
  return {
    words: (words: string) => {
      if (open.length > 0) onWords(decodeEntities(words))
    },
    markup: (markup: string) => {
      if (markup.startsWith('<![CDATA[')) onWords(markup.slice(9, -3))
      else if (markup.startsWith('</')) {
        const name = markup.slice(2, -1).trim()
        if (open.pop() !== name) isWhole = false
        onClose(localName(name))
      } else if (markup[1] !== '!' && markup[1] !== '?') tellTag(markup.slice(1, -1))
    },
    isWhole: () => isWhole,
    isFinished: () => isWhole && open.length === 0,
  }
}

/**
 * Tells the tags and words of an XML part in their order, a piece at a time, so that a large worksheet never stands in
 * memory as a text. False: not well formed; what was told up to there stands.
 */
export const scanXml = (bytes: Uint8Array, events: XmlEvents): boolean => {
  const decoder = new TextDecoder(encodingOf(bytes))
  const teller = makeTeller(events)
  let rest = ''
  for (let start = 0; start < bytes.length; start += chunkInBytes) {
    const isLast = start + chunkInBytes >= bytes.length
    const text = rest + decoder.decode(bytes.subarray(start, start + chunkInBytes), { stream: !isLast })
    let at = 0
    for (let open = text.indexOf('<'); open >= 0; open = text.indexOf('<', at)) {
      // 「<![C」 at the end of a piece is not yet known for what it is.
      const end = !isLast && text.length - open < 9 ? -1 : endOfMarkup(text, open)
      if (end < 0) break
      if (open > at) teller.words(text.slice(at, open))
      teller.markup(text.slice(open, end))
      if (!teller.isWhole()) return false
      at = end
    }
    rest = text.slice(at)
    if (rest.length > longestToken) return false
  }
  return teller.isFinished() && rest.trim() === ''
}
