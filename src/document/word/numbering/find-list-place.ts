import type { Style } from '../style/style-sheet.ts'
import { childOf, numberOf, settingOf } from '../xml/child-of.ts'
import type { XmlElement } from '../xml/xml-element.ts'
import type { Numbering } from './read-numbering.ts'

export type ListPlace = { readonly numberId: string; readonly level: number }

const levelOfStyle = (numberId: string, styles: readonly Style[], numbering: Numbering): number | undefined => {
  const levels = [...(numbering(numberId)?.levels ?? [])]
  for (const { id } of styles) {
    const linked = levels.find(([, { paragraphStyle }]) => paragraphStyle === id)
    if (linked) return linked[0]
  }
  return styles.find(({ level }) => level !== undefined)?.level
}

/**
 * In which list a paragraph stands, and how deep: by itself (`w:numPr`) or by its style (見出し 1, 箇条書き). Null where it
 * is not numbered; a paragraph may take itself out of its style's list by the number 0.
 */
export const findListPlace = (
  properties: XmlElement | undefined,
  styles: readonly Style[],
  numbering: Numbering,
): ListPlace | null => {
  const own = childOf(properties, 'numPr')
  const numberId = settingOf(own, 'numId') ?? styles.find((style) => style.numberId !== undefined)?.numberId
  if (numberId === undefined || numberId === '0') return null
  return { numberId, level: numberOf(own, 'ilvl') ?? levelOfStyle(numberId, styles, numbering) ?? 0 }
}
