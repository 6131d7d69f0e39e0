import { attributeOf } from '../xml/attribute-of.ts'
import { childOf, childrenOf, numberOf, settingOf } from '../xml/child-of.ts'
import type { XmlElement } from '../xml/xml-element.ts'
import { type RunLook, readRunLook } from './run-look.ts'

/** A style as far as it says how words look or how paragraphs are numbered. */
export type Style = {
  readonly id: string
  readonly basedOn: string | undefined
  readonly look: RunLook | undefined
  readonly numberId: string | undefined
  readonly level: number | undefined
}

export type StyleSheet = {
  /** The style and those it is based on, nearest first; without an id, the default style of paragraphs. */
  readonly paragraphStyles: (id: string | undefined) => readonly Style[]
  /** Without an id there is none. */
  readonly styles: (id: string | undefined) => readonly Style[]
}

const readStyle = (element: XmlElement): Style => {
  const properties = childOf(element, 'rPr')
  return {
    id: attributeOf(element, 'styleId') ?? '',
    basedOn: settingOf(element, 'basedOn'),
    look: properties && readRunLook(properties),
    numberId: settingOf(element, 'pPr', 'numPr', 'numId'),
    level: numberOf(element, 'pPr', 'numPr', 'ilvl'),
  }
}

/** Word allows no more styles based on one another. */
const longestChain = 12

const isDefaultOfParagraphs = (element: XmlElement): boolean =>
  attributeOf(element, 'type') === 'paragraph' && /^(?:1|true|on)$/.test(attributeOf(element, 'default') ?? '')

/** Reads the part `styles.xml`; a file may have none. */
export const readStyleSheet = (root: XmlElement | undefined): StyleSheet => {
  const elements = root ? childrenOf(root, 'style') : []
  const byId = new Map(elements.map(readStyle).map((style) => [style.id, style]))
  const standard = attributeOf(elements.find(isDefaultOfParagraphs), 'styleId')
  const chains = new Map<string, readonly Style[]>()
  const styles = (id: string | undefined): readonly Style[] => {
    if (id === undefined) return []
    const known = chains.get(id)
    if (known) return known
    const chain: Style[] = []
    for (let style = byId.get(id); style && chain.length < longestChain; style = byId.get(style.basedOn ?? ''))
      chain.push(style)
    chains.set(id, chain)
    return chain
  }
  return { styles, paragraphStyles: (id) => styles(id ?? standard) }
}
