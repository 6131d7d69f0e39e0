/**
 * A fraction in percent: 1.6 is 「160 %」. Rounding never says more than is true: 0.996 is 「99.6 %」, not 100, and
 * 0.004 is 「0.4 %」, not 0.
 */
export const showPercent = (share: number): string => {
  const percent = share * 100
  const rounded = Math.round(percent)
  const isExact = Math.abs(percent - rounded) < 1e-9
  if (isExact || (rounded !== 100 && rounded !== 0)) return `${rounded.toLocaleString('ja-JP')} %`
  const tenth = percent < rounded ? Math.floor(percent * 10) / 10 : Math.ceil(percent * 10) / 10
  return `${tenth.toFixed(1)} %`
}
