import { decodeEntities } from './decode-entities.ts'

// Taken one after the other from the tag's beginning: a search for the next one anywhere would try each letter of a
// long tag without any.
const attribute = /[\s/]*([^\s=/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/y

/** The attributes of a tag by their names without prefix: `r="B2" xml:space="preserve"` → r, space. */
export const xmlAttributes = (attributes: string): ReadonlyMap<string, string> => {
  const found = new Map<string, string>()
  attribute.lastIndex = 0
  for (let next = attribute.exec(attributes); next; next = attribute.exec(attributes)) {
    const [, name = '', double, single] = next
    const local = name.slice(name.indexOf(':') + 1)
    // 「id」 and 「r:id」 may stand on one tag: a name without prefix comes first.
    if (local === name || !found.has(local)) found.set(local, decodeEntities(double ?? single ?? ''))
  }
  return found
}

/** Single quotes, or room where writers leave none: the tag is read with care. */
const unusual = /['\t\n\r]| =|= /

/**
 * One attribute of a tag that may stand there a million times: `xmlAttribute(' r="B2" s="5"', 'r')` is `B2`. Between
 * double quotes none can stand, so that ` r="` is the attribute's beginning and no part of another's value.
 */
export const xmlAttribute = (attributes: string, name: string): string | undefined => {
  if (unusual.test(attributes)) return xmlAttributes(attributes).get(name)
  const start = attributes.indexOf(` ${name}="`)
  if (start < 0) return undefined
  const from = start + name.length + 3
  return decodeEntities(attributes.slice(from, attributes.indexOf('"', from)))
}

/** Whether an attribute says yes: `hidden="1"`. */
export const isOn = (value: string | undefined): boolean => value === '1' || value === 'true' || value === 'on'
