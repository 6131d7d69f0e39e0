import { done, type Result, refuse } from '../../../base/result.ts'
import { decodeEntities } from './decode-entities.ts'
import { attributeName, declareNames, elementName, type NameScope, outerScope } from './namespaces.ts'
import type { XmlElement, XmlNode } from './xml-element.ts'

/** A book of 300 pages has about half as many elements. */
const mostElements = 1_000_000
/** No form is so deep; what is read here walks down by calling itself. */
const deepest = 256

type OpenElement = {
  readonly printed: string
  readonly scope: NameScope
  readonly element: XmlElement
  readonly children: XmlNode[]
}

const tagName = /[^\s/>=<]+/y
const attribute = /\s+([^\s=/>]+)\s*=\s*("[^"<]*"|'[^'<]*')/y
const tagEnd = /\s*(\/?)>/y
const closing = /<\/([^\s>]+)\s*>/y
const noAttributes: ReadonlyMap<string, string> = new Map()

const matchAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at
  return pattern.exec(text)
}

type Tag = {
  readonly printed: string
  readonly attributes: readonly (readonly [string, string])[]
  readonly isClosed: boolean
  readonly end: number
}

const readTag = (xml: string, at: number): Tag | null => {
  const printed = matchAt(tagName, xml, at + 1)?.[0]
  if (printed === undefined) return null
  const attributes: (readonly [string, string])[] = []
  let end = at + 1 + printed.length
  for (let found = matchAt(attribute, xml, end); found; found = matchAt(attribute, xml, end)) {
    attributes.push([found[1] ?? '', decodeEntities((found[2] ?? '').slice(1, -1))])
    end = attribute.lastIndex
  }
  const ended = matchAt(tagEnd, xml, end)
  return ended && { printed, attributes, isClosed: ended[1] === '/', end: tagEnd.lastIndex }
}

const openElement = ({ printed, attributes }: Tag, outer: NameScope): OpenElement => {
  const scope = declareNames(outer, attributes)
  const named = attributes.map(([name, value]) => [attributeName(scope, name), value] as const)
  const children: XmlNode[] = []
  const element = {
    name: elementName(scope, printed),
    attributes: named.length > 0 ? new Map(named) : noAttributes,
    children,
  }
  return { printed, scope, element, children }
}

/** Comments and processing instructions say nothing; characters of a CDATA section are words. */
const silentEnds: readonly (readonly [start: string, end: string])[] = [
  ['<!--', '-->'],
  ['<?', '?>'],
]
const cdata = '<![CDATA['

/**
 * An XML part as a tree: `readXml('<w:t xmlns:w="…">窓口</w:t>')` → `{name: 'w:t', children: ['窓口']}`. Strict where
 * a part may be cut off or written over (tags must close in their order), and without DTD, as no office program writes
 * one. Attribute values keep their line breaks; the parts read here have none.
 */
export const readXml = (xml: string): Result<XmlElement, 'file-damaged' | 'file-too-large'> => {
  const root: OpenElement = {
    printed: '',
    scope: outerScope(),
    element: { name: '', attributes: noAttributes, children: [] },
    children: [],
  }
  const open: OpenElement[] = [root]
  let current = root
  let count = 0
  let at = 0
  const write = (words: string) => {
    if (words !== '') current.children.push(words)
  }
  while (at < xml.length) {
    const start = xml.indexOf('<', at)
    write(decodeEntities(xml.slice(at, start < 0 ? xml.length : start)))
    if (start < 0) break
    const silent = silentEnds.find(([sign]) => xml.startsWith(sign, start))
    if (silent || xml.startsWith(cdata, start)) {
      const sign = silent?.[1] ?? ']]>'
      const end = xml.indexOf(sign, start)
      if (end < 0) return refuse('file-damaged')
      if (!silent) write(xml.slice(start + cdata.length, end))
      at = end + sign.length
    } else if (xml[start + 1] === '/') {
      if (open.length === 1 || matchAt(closing, xml, start)?.[1] !== current.printed) return refuse('file-damaged')
      open.pop()
      current = open.at(-1) ?? root
      at = closing.lastIndex
    } else {
      const tag = readTag(xml, start)
      if (!tag || xml[start + 1] === '!' || open.length > deepest) return refuse('file-damaged')
      count++
      if (count > mostElements) return refuse('file-too-large')
      const opened = openElement(tag, current.scope)
      current.children.push(opened.element)
      if (!tag.isClosed) {
        open.push(opened)
        current = opened
      }
      at = tag.end
    }
  }
  const top = root.children.filter((child): child is XmlElement => typeof child !== 'string')
  return open.length === 1 && top.length === 1 && top[0] ? done(top[0]) : refuse('file-damaged')
}
