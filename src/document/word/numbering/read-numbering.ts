import type { Style, StyleSheet } from '../style/style-sheet.ts'
import { attributeOf } from '../xml/attribute-of.ts'
import { childOf, childrenOf, numberOf, settingOf } from '../xml/child-of.ts'
import type { XmlElement } from '../xml/xml-element.ts'
import type { List, ListLevel } from './list-level.ts'
import { readLevel } from './read-level.ts'

/** Finds a list by the `numId` that paragraphs and styles name. */
export type Numbering = (numberId: string) => List | null

const levelsOf = (element: XmlElement): ReadonlyMap<number, ListLevel> =>
  new Map(
    childrenOf(element, 'lvl').map((level) => [Number(attributeOf(level, 'ilvl') ?? 0), readLevel(level)] as const),
  )

const overridesOf = (element: XmlElement): readonly (readonly [level: number, override: XmlElement])[] =>
  childrenOf(element, 'lvlOverride').map((each) => [Number(attributeOf(each, 'ilvl') ?? 0), each] as const)

/** A list may be defined by a list style (リストスタイル), which itself names the list that has the levels. */
const linkedNumberId = (definition: XmlElement, { styles }: StyleSheet): string | undefined => {
  const link = settingOf(definition, 'numStyleLink')
  const linked: Style | undefined = styles(link).find(({ numberId }) => numberId !== undefined)
  return linked?.numberId
}

/** Reads the part `numbering.xml`; a file may have none. */
export const readNumbering = (root: XmlElement | undefined, styleSheet: StyleSheet): Numbering => {
  const definitions = new Map(
    (root ? childrenOf(root, 'abstractNum') : []).map((each) => [attributeOf(each, 'abstractNumId'), each] as const),
  )
  const numbers = new Map((root ? childrenOf(root, 'num') : []).map((each) => [attributeOf(each, 'numId'), each]))
  const known = new Map<string, List | null>()

  const readList = (numberId: string, isLinked = false): List | null => {
    const number = numbers.get(numberId)
    const definitionId = settingOf(number, 'abstractNumId')
    const definition = definitions.get(definitionId)
    if (!number || !definition) return null
    const linkedId = isLinked ? undefined : linkedNumberId(definition, styleSheet)
    const linked = linkedId === undefined ? null : readList(linkedId, true)
    const base = linked ?? { key: definitionId ?? '', levels: levelsOf(definition) }
    const overrides = overridesOf(number)
    const own = overrides.flatMap(([level, override]) => {
      const element = childOf(override, 'lvl')
      return element ? [[level, readLevel(element)] as const] : []
    })
    const startAnew = overrides.flatMap(([level, override]) => {
      const start = numberOf(override, 'startOverride')
      return start === undefined ? [] : [[level, start] as const]
    })
    return { key: base.key, levels: new Map([...base.levels, ...own]), startAnew: new Map(startAnew) }
  }
  return (numberId) => {
    const list = known.get(numberId)
    if (list !== undefined) return list
    const read = readList(numberId)
    known.set(numberId, read)
    return read
  }
}
