const grouped = new Intl.NumberFormat('ja-JP', { maximumFractionDigits: 6 })

const oku = 100_000_000
const man = 10_000

/** A number as a city prints it: 「19,175」, and large sums in words that can be read, 「2億5,000万」. */
export const showNumber = (value: number): string => {
  const size = Math.abs(value)
  if (size < 100 * man || value % man !== 0) return grouped.format(value)
  const sign = value < 0 ? '-' : ''
  const wholeOku = Math.floor(size / oku)
  const restMan = Math.round((size % oku) / man)
  return `${sign}${wholeOku > 0 ? `${grouped.format(wholeOku)}億` : ''}${restMan > 0 ? `${grouped.format(restMan)}万` : ''}`
}
