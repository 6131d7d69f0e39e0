/**
 * Matches a sticky pattern at one place of a text: `matchAt(/\d+/y, '第3回', 1)` finds 「3」. Patterns used with it are
 * bounded in length, so that a text is read in time linear in its length.
 */
export const matchAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at
  return pattern.exec(text)
}
