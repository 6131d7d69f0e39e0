const forbidden = /[[\]:*?/\\\s]+/g
const longest = 31

const cut = (name: string, length: number): string => name.slice(0, length).replace(/[' \ud800-\udbff]+$/, '')

const allowed = (name: string): string => cut(name.replace(forbidden, ' ').replace(/^[' ]+/, ''), longest)

// Excel takes two names for one where only case differs, and keeps one name for itself.
const keyOf = (name: string): string => name.normalize('NFKC').toLowerCase()
const kept = keyOf('History')

/**
 * Names for worksheets, one for each wanted: Excel allows 31 letters, none of []:*?/\ nor an apostrophe at either end, and
 * no name twice: 「総務部」 and once more 「総務部 (2)」.
 */
export const excelSheetNames = (wanted: readonly string[]): readonly string[] => {
  const taken = new Set([kept])
  return wanted.map((each, index) => {
    const name = allowed(each) || String(index + 1)
    let unique = name
    for (let count = 2; taken.has(keyOf(unique)); count++) {
      const ending = ` (${count})`
      unique = `${cut(name, longest - ending.length)}${ending}`
    }
    taken.add(keyOf(unique))
    return unique
  })
}

/** A worksheet's name in a reference: in quotes, since it may hold anything. */
export const quotedSheetName = (name: string): string => `'${name.replaceAll("'", "''")}'`
