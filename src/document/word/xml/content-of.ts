import { chosenAlternative } from './chosen-alternative.ts'
import { isPlaceholder } from './is-placeholder.ts'
import type { XmlElement } from './xml-element.ts'

const wrappers: ReadonlySet<string> = new Set([
  'sdt',
  'sdtContent',
  'customXml',
  'smartTag',
  'ins',
  'del',
  'moveFrom',
  'moveTo',
])

/**
 * The elements of these names that stand in an element, be they wrapped in content controls and the like:
 * `contentOf(table, 'tr')`.
 */
export const contentOf = (element: XmlElement, ...names: readonly string[]): readonly XmlElement[] =>
  element.children.flatMap((child) => {
    if (typeof child === 'string') return []
    if (names.includes(child.name)) return [child]
    if (child.name === 'AlternateContent') {
      const chosen = chosenAlternative(child)
      return chosen ? contentOf(chosen, ...names) : []
    }
    if (!wrappers.has(child.name) || (child.name === 'sdt' && isPlaceholder(child))) return []
    return contentOf(child, ...names)
  })
