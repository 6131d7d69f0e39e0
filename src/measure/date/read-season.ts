import { matchAt } from '../token/match-at.ts'
import { type MomentPart, type MomentReader, momentAt } from './moment.ts'

const season =
  /([今来])?([春夏秋冬])(季|期)?(?=$|[、・,)\s。~]|と|及び|に(?!ち)|から|頃|ごろ|以降|まで|の\d|の(?:開催|実施|公開|開設|供用|開館|完成|オープン))/y
const leftEdge = /(?:^|[\s、・,(。~とをはも]|及び|から|毎|度|年の?)$/
const parts: Readonly<Record<string, MomentPart>> = { 春: 'spring', 夏: 'summer', 秋: 'autumn', 冬: 'winter' }

/**
 * Reads a season that stands as a date: 「（春、夏、秋の3回）」, 「秋に開催」, 「今秋」. A season inside a name (夏まつり, 春日町,
 * 春の交通安全運動) is none. Written as EDTF 21 to 24.
 */
export const readSeason: MomentReader = ({ folded, fiscalYear }, at) => {
  const found = matchAt(season, folded, at)
  const part = found && parts[found[2] ?? '']
  if (!found || !part) return null
  if (!found[1] && !leftEdge.test(folded.slice(Math.max(0, at - 2), at))) return null
  const year = fiscalYear === null ? null : fiscalYear + (found[1] === '来' ? 1 : 0)
  return [momentAt(at, at + found[0].length, { year, part })]
}
