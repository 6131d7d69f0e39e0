/** The vocabularies read here. Strict files (ISO 29500) and transitional ones, as Word saves them, say the same. */
const prefixes: ReadonlyMap<string, string> = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['http://schemas.openxmlformats.org/package/2006/relationships', 'rel'],
  ['http://www.w3.org/XML/1998/namespace', 'xml'],
])

/** What the prefixes of a file stand for at one element and below it. */
export type NameScope = {
  readonly declared: ReadonlyMap<string, string>
  /** Names already turned, as most of them come again thousands of times. */
  readonly elementNames: Map<string, string>
  readonly attributeNames: Map<string, string>
}

const makeScope = (declared: ReadonlyMap<string, string>): NameScope => ({
  declared,
  elementNames: new Map(),
  attributeNames: new Map(),
})

/** Before anything is declared. */
export const outerScope = (): NameScope => makeScope(new Map([['xml', 'xml']]))

/** The scope of an element that declares prefixes of its own: `xmlns:ns0="http://…/main"`. */
export const declareNames = (scope: NameScope, attributes: readonly (readonly [string, string])[]): NameScope => {
  const own = attributes.filter(([name]) => name === 'xmlns' || name.startsWith('xmlns:'))
  if (own.length === 0) return scope
  // A vocabulary not read here keeps no prefix that could be taken for another one's.
  const turned = own.map(([name, uri]) => [name.slice(6), prefixes.get(uri) ?? '?'] as const)
  return makeScope(new Map([...scope.declared, ...turned]))
}

const turn = (name: string, declared: ReadonlyMap<string, string>, unprefixed: string | undefined): string => {
  const colon = name.indexOf(':')
  const prefix = colon < 0 ? unprefixed : (declared.get(name.slice(0, colon)) ?? '?')
  return prefix === undefined ? name : `${prefix}:${name.slice(colon + 1)}`
}

/** `ns0:tbl` → `w:tbl`; an element without prefix takes the vocabulary declared for all. */
export const elementName = (scope: NameScope, name: string): string => {
  let turned = scope.elementNames.get(name)
  if (turned === undefined) {
    turned = turn(name, scope.declared, scope.declared.get(''))
    scope.elementNames.set(name, turned)
  }
  return turned
}

/** `ns0:val` → `w:val`; an attribute without prefix belongs to no vocabulary. */
export const attributeName = (scope: NameScope, name: string): string => {
  let turned = scope.attributeNames.get(name)
  if (turned === undefined) {
    turned = turn(name, scope.declared, undefined)
    scope.attributeNames.set(name, turned)
  }
  return turned
}
