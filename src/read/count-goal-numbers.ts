type Numbered = { readonly number: number | null }

/** The numbers of the goals, those not printed counted from their neighbours: 1, –, 3 → 1, 2, 3. Without any, null. */
export const countGoalNumbers = (goals: readonly Numbered[]): readonly (number | null)[] => {
  const numbers = goals.map(({ number }) => number)
  const printed = numbers.flatMap((number, index) => (number === null ? [] : [{ number, index }]))
  return numbers.map((number, index) => {
    if (number !== null) return number
    const before = printed.findLast((each) => each.index < index)
    const after = printed.find((each) => each.index > index)
    const fromBefore = before ? before.number + index - before.index : null
    const fromAfter = after ? after.number - (after.index - index) : null
    if (fromBefore === null) return fromAfter !== null && fromAfter > 0 ? fromAfter : null
    // Counted forward it must not reach the number printed next.
    return after && fromBefore >= after.number ? null : fromBefore
  })
}
