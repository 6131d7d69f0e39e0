/**
 * A number with so many decimals, rounded as people do, half away from zero, on the fifteen digits Excel keeps:
 * `roundDecimals(1.005, 2)` is 「1.01」. `value` is not negative.
 */
export const roundDecimals = (value: number, decimals: number): string => {
  const kept = value.toPrecision(15)
  if (value >= 1e15 || kept.includes('e')) return value.toFixed(Math.min(decimals, 100))
  const rounded = Math.round(Number(`${kept}e${decimals}`))
  if (!Number.isSafeInteger(rounded)) return value.toFixed(Math.min(decimals, 100))
  const digits = String(rounded).padStart(decimals + 1, '0')
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`
}
