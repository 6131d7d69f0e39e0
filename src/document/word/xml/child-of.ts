import { attributeOf } from './attribute-of.ts'
import type { XmlElement } from './xml-element.ts'

/** The elements just below: those of one name, or all of them. `childrenOf(row, 'tc')`. */
export const childrenOf = (element: XmlElement, name?: string): readonly XmlElement[] =>
  element.children.filter(
    (child): child is XmlElement => typeof child !== 'string' && (name === undefined || child.name === name),
  )

/** The first element of that name just below, reached through a path of names: `childOf(paragraph, 'pPr', 'rPr')`. */
export const childOf = (element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined => {
  let found = element
  for (const name of path) {
    if (!found) return undefined
    found = found.children.find((child): child is XmlElement => typeof child !== 'string' && child.name === name)
  }
  return found
}

/** What the element at the end of the path says in `w:val`: `settingOf(paragraph, 'pPr', 'pStyle')` → `ListParagraph`. */
export const settingOf = (element: XmlElement | undefined, ...path: readonly string[]): string | undefined =>
  attributeOf(childOf(element, ...path), 'val')

/** The same as a whole number; undefined where there is none. */
export const numberOf = (element: XmlElement | undefined, ...path: readonly string[]): number | undefined => {
  const value = settingOf(element, ...path)
  return value !== undefined && /^\s*[+-]?\d{1,9}\s*$/.test(value) ? Number(value) : undefined
}
