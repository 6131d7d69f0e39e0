import type { Style, StyleSheet } from '../style/style-sheet.ts'
import { attributeOf } from '../xml/attribute-of.ts'
import { childOf, childrenOf, numberOf, settingOf } from '../xml/child-of.ts'
import type { XmlElement } from '../xml/xml-element.ts'
import type { List, ListLevel } from './list-level.ts'
import { readLevel } from './read-level.ts'

/** Finds a list by the `numId` that paragraphs and styles name. */
export type Numbering = (numberId: string) => List | null

const indexOf = (element: XmlElement): number => Number(attributeOf(element, 'ilvl') ?? 0)

const levelsOf = (element: XmlElement): ReadonlyMap<number, ListLevel> =>
  new Map(childrenOf(element, 'lvl').map((level) => [indexOf(level), readLevel(level)] as const))

const overridesOf = (element: XmlElement): readonly (readonly [level: number, override: XmlElement])[] =>
  childrenOf(element, 'lvlOverride').map((each) => [indexOf(each), each] as const)

/** A list may be defined by a list style (リストスタイル), which itself names the list that has the levels. */
const linkedNumberId = (definition: XmlElement, { styles }: StyleSheet): string | undefined => {
  const link = settingOf(definition, 'numStyleLink')
  const linked: Style | undefined = styles(link).find(({ numberId }) => numberId !== undefined)
  return linked?.numberId
}

const startsOf = (number: XmlElement): ReadonlyMap<number, number> =>
  new Map(
    overridesOf(number).flatMap(([level, override]) => {
      const start = numberOf(override, 'startOverride')
      return start === undefined ? [] : [[level, start] as const]
    }),
  )

const ownLevelsOf = (number: XmlElement): readonly (readonly [number, ListLevel])[] =>
  overridesOf(number).flatMap(([level, override]) => {
    const element = childOf(override, 'lvl')
    return element ? [[level, readLevel(element)] as const] : []
  })

type Definition = { readonly linkedNumberId: string | undefined; readonly levels: ReadonlyMap<number, ListLevel> }

/** Reads the part `numbering.xml`; a file may have none. */
export const readNumbering = (root: XmlElement | undefined, styleSheet: StyleSheet): Numbering => {
  const definitions = new Map<string | undefined, Definition>()
  for (const each of root ? childrenOf(root, 'abstractNum') : [])
    definitions.set(attributeOf(each, 'abstractNumId'), {
      linkedNumberId: linkedNumberId(each, styleSheet),
      levels: levelsOf(each),
    })
  const numbers = new Map((root ? childrenOf(root, 'num') : []).map((each) => [attributeOf(each, 'numId'), each]))
  const known = new Map<string, List | null>()

  const definitionOf = (numberId: string | undefined) => {
    const id = settingOf(numbers.get(numberId), 'abstractNumId')
    const definition = definitions.get(id)
    return definition && { ...definition, key: id ?? '' }
  }
  const readList = (numberId: string): List | null => {
    const number = numbers.get(numberId)
    const own = definitionOf(numberId)
    if (!number || !own) return null
    const { key, levels } = definitionOf(own.linkedNumberId) ?? own
    return { key, levels: new Map([...levels, ...ownLevelsOf(number)]), startAnew: startsOf(number) }
  }
  return (numberId) => {
    const list = known.get(numberId) ?? readList(numberId)
    known.set(numberId, list)
    return list
  }
}
