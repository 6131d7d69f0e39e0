/** What a JSON text says where: the offset of each value by the way to it, and of the first thing that is not JSON. */
export type JsonScan = { readonly places: ReadonlyMap<string, number>; readonly stop: number | null }

type Expected = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'nothing'
type Container = { readonly close: '}' | ']'; key: string; index: number }

// Control characters end a text here, also those above U+007F, which JSON would let pass: no form wants them.
const gap = /[ \t\r\n]*/y
const token =
  /([{}[\],:])|("(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/uy

const matchAt = (pattern: RegExp, text: string, offset: number): RegExpExecArray | null => {
  pattern.lastIndex = offset
  return pattern.exec(text)
}

const takesValue = (expected: Expected): boolean => expected === 'value' || expected === 'value-or-end'
const takesKey = (expected: Expected): boolean => expected === 'key' || expected === 'key-or-end'
const takesEnd = (expected: Expected): boolean => expected.endsWith('-or-end')

const pathOf = (open: readonly Container[]): string =>
  open.map(({ close, key, index }) => (close === '}' ? key : String(index))).join('.')

const afterValue = (open: readonly Container[]): Expected => (open.length === 0 ? 'nothing' : 'comma-or-end')

/** Takes one token; gives what may come next, or null where the token may not stand here. */
const take = (word: string, expected: Expected, open: Container[]): Expected | null => {
  const container = open.at(-1)
  if (word === '{' || word === '[') {
    if (!takesValue(expected)) return null
    open.push({ close: word === '{' ? '}' : ']', key: '', index: 0 })
    return word === '{' ? 'key-or-end' : 'value-or-end'
  }
  if (word === '}' || word === ']') {
    if (container?.close !== word || !takesEnd(expected)) return null
    open.pop()
    return afterValue(open)
  }
  if (word === ':') return expected === 'colon' ? 'value' : null
  if (word === ',') {
    if (!container || expected !== 'comma-or-end') return null
    container.index += 1
    return container.close === '}' ? 'key' : 'value'
  }
  if (container && takesKey(expected) && word.startsWith('"')) {
    container.key = JSON.parse(word)
    return 'colon'
  }
  return takesValue(expected) ? afterValue(open) : null
}

/** Finds where each value of a JSON text stands: `scanJson('{"a":[1,2]}').places.get('a.1')` is 8. */
export const scanJson = (text: string): JsonScan => {
  const places = new Map<string, number>()
  const open: Container[] = []
  let expected: Expected | null = 'value'
  let offset = 0
  while (true) {
    offset += matchAt(gap, text, offset)?.[0].length ?? 0
    if (offset === text.length) return { places, stop: expected === 'nothing' ? null : offset }
    const word = matchAt(token, text, offset)?.[0]
    if (word === undefined) return { places, stop: offset }
    // A way with 50 steps is longer than any of ours; it would only cost time.
    if (takesValue(expected) && word !== ']' && open.length < 50) places.set(pathOf(open), offset)
    expected = take(word, expected, open)
    if (expected === null) return { places, stop: offset }
    offset += word.length
  }
}

/** The line an offset of a text is in, from 1. */
export const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length
