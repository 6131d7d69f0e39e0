import { xmlAttributes } from '../../excel/xml/xml-attributes.ts'
import type { XmlElement } from './xml-element.ts'

/** What an element says in an attribute: `attributeOf(element, 'val')` → `restart`. */
export const attributeOf = (element: XmlElement | undefined, name: string): string | undefined =>
  element && element.attributes !== '' ? xmlAttributes(element.attributes).get(name) : undefined
