const memories: (() => void)[] = []

/**
 * The same function, asked again only for what it was not asked before: `remember(findMarks)`. At `most` answers are kept,
 * and all are forgotten when the document has been read.
 */
export const remember = <Key, Value>(read: (key: Key) => Value, most = Number.POSITIVE_INFINITY) => {
  const known = new Map<Key, { readonly value: Value }>()
  memories.push(() => known.clear())
  return (key: Key): Value => {
    const before = known.get(key)
    if (before) return before.value
    const value = read(key)
    if (known.size >= most) known.clear()
    known.set(key, { value })
    return value
  }
}

/** Forgets all that was remembered of a document. */
export const forgetDocument = (): void => {
  for (const forget of memories) forget()
}
