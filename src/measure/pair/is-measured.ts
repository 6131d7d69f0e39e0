import type { Quantity } from '../../sheet/reading.ts'

/**
 * Whether a number of a text is itself set or reported, and not only said in passing: of 「1,000人（うち市外200人）」 both
 * are, of 「全12地区のうち8地区」 only the 8.
 */
export const isMeasured = ({ role, span }: Quantity, text: string): boolean =>
  role === undefined || (role === 'denominator' && /^\s?[(（]/.test(text.slice(span[1], span[1] + 2)))
