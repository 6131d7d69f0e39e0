const widest = 11
const mostDecimals = 9

const printExponent = (value: number): string => {
  const [mantissa = '', exponent = '0'] = value.toExponential(5).split('e')
  const sign = Number(exponent) < 0 ? '-' : '+'
  const digits = String(Math.abs(Number(exponent))).padStart(2, '0')
  return `${mantissa.replace(/\.?0+$/, '')}E${sign}${digits}`
}

/** A number without a format, in at most eleven characters: 0.1+0.2 is 「0.3」, 123456789012 「1.23457E+11」. */
export const printGeneral = (value: number): string => {
  const size = Math.abs(value)
  if (size >= 10 ** widest || (size > 0 && size < 10 ** -mostDecimals)) return printExponent(value)
  const whole = Math.max(1, Math.floor(Math.log10(Math.max(size, 1))) + 1)
  const text = value.toFixed(Math.min(mostDecimals, Math.max(0, widest - 1 - whole)))
  const plain = text.includes('.') ? text.replace(/\.?0+$/, '') : text
  const isCut = size < 1e-4 && Number(plain) !== Number(value.toPrecision(15))
  return isCut ? printExponent(value) : plain.replace(/^-0$/, '0')
}
