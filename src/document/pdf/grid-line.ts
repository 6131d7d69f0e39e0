/** Distances in order, those no farther apart than `oneLine` once: `gridLines([40, 41, 90], 3)` is [40, 90]. */
export const gridLines = (distances: readonly number[], oneLine: number): readonly number[] => {
  const lines: number[] = []
  for (const at of distances.toSorted((a, b) => a - b))
    if (at - (lines.at(-1) ?? Number.NEGATIVE_INFINITY) > oneLine) lines.push(at)
  return lines
}

/** Which of the lines lies nearest: `nearestLine([40, 90], 60)` is 0. */
export const nearestLine = (lines: readonly number[], at: number): number => {
  let best = 0
  lines.forEach((line, index) => {
    if (Math.abs(line - at) < Math.abs((lines[best] ?? 0) - at)) best = index
  })
  return best
}
