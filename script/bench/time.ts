/** The middle one of the times of five runs, in milliseconds, after three runs to warm up (the compiler is done then). */
export const medianTime = async (run: () => unknown, runs = 5): Promise<number> => {
  for (let warm = 0; warm < 3; warm += 1) await run()
  const times: number[] = []
  for (let count = 0; count < runs; count += 1) {
    const start = performance.now()
    await run()
    times.push(performance.now() - start)
  }
  return times.toSorted((a, b) => a - b)[Math.floor(runs / 2)] ?? Number.NaN
}

/**
 * A fixed piece of work that has nothing to do with the product (ten million steps of a random sequence), in
 * milliseconds: figures of two machines, or of one noisy machine on two days, are compared as multiples of it.
 */
export const calibrationTime = (): Promise<number> =>
  medianTime(() => {
    let state = 1
    for (let step = 0; step < 10_000_000; step += 1) state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0
    return state
  })

/** One figure of the benchmark as a line: name, value with unit, and its multiple of the calibration where it is a time. */
export const figureLine = (name: string, value: number, unit: string, calibration?: number): string => {
  const shown = value >= 100 ? Math.round(value).toLocaleString('en') : value.toFixed(2)
  const multiple = calibration ? `  (${(value / calibration).toFixed(3)} × calibration)` : ''
  return `${name.padEnd(58)} ${shown.padStart(12)} ${unit}${multiple}`
}
