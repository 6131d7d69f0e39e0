const isKeepable = (text: string): boolean => text.isWellFormed() && !text.includes('\0')

/**
 * The way to the first text that cannot be kept to the letter, or null: NUL, which PostgreSQL refuses, and half a
 * surrogate pair, which no engine can write. `findUnkeepableText(sheet)` is 'goals.0.title'.
 */
export const findUnkeepableText = (value: unknown): string | null => {
  if (typeof value === 'string') return isKeepable(value) ? null : ''
  if (typeof value !== 'object' || value === null) return null
  for (const [key, inner] of Object.entries(value)) {
    const found = isKeepable(key) ? findUnkeepableText(inner) : ''
    if (found !== null) return found === '' ? key : `${key}.${found}`
  }
  return null
}
