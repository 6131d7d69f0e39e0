import type { Quantity } from '../../sheet/reading.ts'

const toCompare =
  /(前年|昨年|前回|昨年度|前年度|同期|現状|現在の値|基準値|基準)(値|数|度|実績)?(の|比|は|で|である|時点|同期)?[\s:=(（「]*$/
// The part of a whole stands in brackets behind it: 「3戸を解体（うち略式代執行1戸）」.
const wholeWithParts = /^[^、。\n]{0,10}[(（](?:うち|内|[^()（）]{0,12}\d)/

/**
 * Whether a number of a text is itself set or reported, and not only said in passing: of 「1,000人（うち市外200人）」 both
 * are, of 「全12地区のうち8地区」 only the 8. Figures to compare with (前年度 9件, 現状 5件) are neither set nor reported.
 */
export const isMeasured = ({ role, span }: Quantity, text: string): boolean => {
  if (toCompare.test(text.slice(Math.max(0, span[0] - 12), span[0]))) return false
  const isWhole = role === 'denominator' && wholeWithParts.test(text.slice(span[1], span[1] + 14))
  return role === undefined || role === 'target' || isWhole
}
