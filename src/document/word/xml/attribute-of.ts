import { decodeEntities } from '../../office/xml/decode-entities.ts'
import type { XmlElement } from './xml-element.ts'

// Taken one after the other from the tag's beginning: a search for the next one anywhere would try each letter of a
// long tag without any.
const attribute = /\s*(?:[^\s=/:]+:)?([^\s=/:]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/y

/** What an element says in an attribute: `attributeOf(element, 'val')` → `restart`. */
export const attributeOf = (element: XmlElement | undefined, name: string): string | undefined => {
  if (!element || element.attributes === '') return undefined
  attribute.lastIndex = 0
  for (let found = attribute.exec(element.attributes); found; found = attribute.exec(element.attributes))
    if (found[1] === name) return decodeEntities(found[2] ?? found[3] ?? '')
  return undefined
}
