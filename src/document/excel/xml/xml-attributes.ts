import { decodeEntities } from './decode-entities.ts'

const attribute = /([^\s=/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g

/** The attributes of a tag by their names without prefix: `r="B2" xml:space="preserve"` → r, space. */
export const xmlAttributes = (attributes: string): ReadonlyMap<string, string> => {
  const found = new Map<string, string>()
  for (const [, name = '', double, single] of attributes.matchAll(attribute)) {
    const local = name.slice(name.indexOf(':') + 1)
    // 「id」 and 「r:id」 may stand on one tag: a name without prefix comes first.
    if (local === name || !found.has(local)) found.set(local, decodeEntities(double ?? single ?? ''))
  }
  return found
}

/** Whether an attribute says yes: `hidden="1"`. */
export const isOn = (value: string | undefined): boolean => value === '1' || value === 'true' || value === 'on'
