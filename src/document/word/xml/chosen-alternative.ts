import { childOf } from './child-of.ts'
import type { XmlElement } from './xml-element.ts'

/** The content Word itself would take of `mc:AlternateContent`, which says the same twice: for new programs and for old. */
export const chosenAlternative = (element: XmlElement): XmlElement | undefined =>
  childOf(element, 'Choice') ?? childOf(element, 'Fallback')
