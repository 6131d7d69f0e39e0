import { attributeOf } from '../xml/attribute-of.ts'
import { childOf } from '../xml/child-of.ts'
import type { XmlElement } from '../xml/xml-element.ts'

/** The font that a run's properties name for letters and signs: `Wingdings`. */
export const fontOf = (properties: XmlElement | undefined): string | undefined => {
  const fonts = childOf(properties, 'rFonts')
  return attributeOf(fonts, 'ascii') ?? attributeOf(fonts, 'hAnsi')
}
