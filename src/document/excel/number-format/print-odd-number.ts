import type { FormatToken } from './parse-format.ts'
import { roundDecimals } from './round-decimals.ts'

const literalOf = (tokens: readonly FormatToken[]): string =>
  tokens.map((token) => (token.kind === 'literal' ? token.text : '')).join('')
const countDigits = (tokens: readonly FormatToken[]): number => tokens.filter(({ kind }) => kind === 'digit').length

/** The power of ten a number is shown with; as many places before the point, so many powers at a time. */
const powerOf = (size: number, places: number): number => {
  const power = size === 0 ? 0 : Number(size.toExponential().split('e')[1])
  return Math.floor(power / places) * places
}

/** A number with its power of ten: 12345 by `0.00E+00` is 「1.23E+04」, by `##0.0E+0` 「12.3E+3」. */
export const printScientific = (size: number, tokens: readonly FormatToken[]): string => {
  const at = tokens.findIndex(({ kind }) => kind === 'exponent')
  const point = tokens.slice(0, at).findIndex(({ kind }) => kind === 'point')
  const decimals = point < 0 ? 0 : countDigits(tokens.slice(point, at))
  const power = powerOf(size, Math.max(1, countDigits(tokens.slice(0, point < 0 ? at : point))))
  const token = tokens[at]
  const plus = token?.kind === 'exponent' && token.text.endsWith('+') ? '+' : ''
  const exponent = String(Math.abs(power)).padStart(countDigits(tokens.slice(at)), '0')
  const mantissa = roundDecimals(size / 10 ** power, decimals)
  return `${mantissa}E${power < 0 ? '-' : plus}${exponent}${literalOf(tokens.slice(at))}`
}

const bestFraction = (rest: number, places: number): readonly [over: number, under: number] => {
  let best: readonly [number, number] = [Math.round(rest), 1]
  for (let under = 2; under < 10 ** Math.min(places, 3); under++) {
    const over = Math.round(rest * under)
    if (Math.abs(over / under - rest) < Math.abs(best[0] / best[1] - rest) - 1e-12) best = [over, under]
  }
  return best
}

/** A number as a fraction: 1.5 by `# ?/?` is 「1 1/2」; null where the format has no stroke between digits. */
export const printFraction = (size: number, tokens: readonly FormatToken[]): string | null => {
  const stroke = tokens.findIndex(({ kind }) => kind === 'slash')
  const under = countDigits(tokens.slice(stroke + 1))
  const over = tokens.slice(0, Math.max(0, stroke)).findLastIndex(({ kind }) => kind === 'digit')
  if (stroke < 0 || over !== stroke - 1 || tokens[stroke + 1]?.kind !== 'digit') return null
  const gap = tokens.slice(0, over).findIndex(({ kind }) => kind === 'literal')
  const whole = gap >= 0 && countDigits(tokens.slice(0, gap)) > 0 ? Math.floor(size) : 0
  const [top, bottom] = bestFraction(size - whole, under)
  if (top === 0) return String(whole)
  if (bottom === 1) return String(whole + top)
  return `${whole > 0 ? `${whole} ` : ''}${top}/${bottom}`
}
