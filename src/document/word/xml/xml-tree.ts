import type { XmlEvents } from '../../office/xml/scan-xml.ts'
import type { XmlElement, XmlNode } from './xml-element.ts'

/** A book of 300 pages has about half as many elements; more would fill the memory. */
const mostElements = 600_000

type OpenElement = { readonly children: XmlNode[] }

/** What a part says as a tree: `part` is its outermost element; null: there is none, or it is too large to be read. */
export type XmlTree = {
  readonly events: XmlEvents
  readonly part: () => XmlElement | null
  readonly isTooLarge: () => boolean
}

/** Builds the tree of a part while it is scanned: `parts.scan('word/document.xml', tree.events)`. */
export const makeXmlTree = (): XmlTree => {
  const top: XmlNode[] = []
  const open: OpenElement[] = [{ children: top }]
  let count = 0
  return {
    events: {
      onOpen: (name, attributes) => {
        count++
        if (count > mostElements) return
        const children: XmlNode[] = []
        open.at(-1)?.children.push({ name, attributes: attributes.trim(), children })
        open.push({ children })
      },
      onClose: () => {
        if (count <= mostElements) open.pop()
      },
      onWords: (words) => {
        if (count <= mostElements) open.at(-1)?.children.push(words)
      },
    },
    part: () => top.find((each) => typeof each !== 'string') ?? null,
    isTooLarge: () => count > mostElements,
  }
}
