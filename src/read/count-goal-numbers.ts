type Numbered = { readonly number: number | null }

/** Counts on from each printed number to the goals behind it, up to the next printed one. */
const countOn = (numbers: readonly (number | null)[], step: 1 | -1): readonly (number | null)[] => {
  let last: number | null = null
  return numbers.map((number) => {
    last = number ?? (last === null ? null : last + step)
    return last
  })
}

/** The numbers of the goals, those not printed counted from their neighbours: 1, –, 3 → 1, 2, 3. Without any, null. */
export const countGoalNumbers = (goals: readonly Numbered[]): readonly (number | null)[] => {
  const printed = goals.map(({ number }) => number)
  const forward = countOn(printed, 1)
  const backward = countOn(printed.toReversed(), -1).toReversed()
  return printed.map((number, index) => {
    const [before, after] = [forward[index] ?? null, backward[index] ?? null]
    if (number !== null) return number
    if (before === null) return after !== null && after > 0 ? after : null
    // More goals than the next printed number leaves room for cannot be counted.
    return after !== null && before > after ? null : before
  })
}
