import { attributeOf } from './attribute-of.ts'
import type { XmlElement } from './xml-element.ts'

/** Whether a property is switched on: `<w:strike/>` is, `<w:strike w:val="0"/>` and none at all are not. */
export const isOn = (property: XmlElement | undefined): boolean =>
  property !== undefined && !/^(?:0|false|off|none)$/.test(attributeOf(property, 'val') ?? '1')
