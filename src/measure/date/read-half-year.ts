import { matchAt } from '../token/match-at.ts'
import { type MomentPart, type MomentReader, momentAt } from './moment.ts'
import { readYearPart } from './read-part.ts'

const relativeYear = /(今年度|本年度|当年度|来年度|次年度|翌年度)(?!比|並み)/y
const yearShift: Readonly<Record<string, number>> = { 来年度: 1, 次年度: 1, 翌年度: 1 }
const bareHalf = /(上半期|上期|下半期|下期)|(?:第([1-4一二三四])|[1-4])四半期/y
const yearEnd = /年度末|年度当初(?!予算|計画|目標)|年度(?:前|後)半|年度内|年度中(?:に|の)/y
const quarters: readonly MomentPart[] = ['quarter-1', 'quarter-2', 'quarter-3', 'quarter-4']
const yearEndPart: Readonly<Record<string, MomentPart>> = {
  末: 'end',
  当: 'start',
  前: 'first-half',
  後: 'second-half',
}

/** 本年度, 来年度 and their halves; without a fiscal year to lean on they say nothing that could be written down. */
const readRelativeYear: MomentReader = ({ folded, fiscalYear }, at) => {
  const found = fiscalYear === null ? null : matchAt(relativeYear, folded, at)
  if (!found || fiscalYear === null) return null
  const end = at + found[0].length
  const part = readYearPart(folded, end)
  const year = fiscalYear + (yearShift[found[1] ?? ''] ?? 0)
  return [momentAt(at, part?.end ?? end, { year, fiscal: true, part: part?.part ?? null })]
}

const halfPart = (text: string): MomentPart | null => {
  if (text.startsWith('上')) return 'first-half'
  if (text.startsWith('下')) return 'second-half'
  const digit = text.match(/[1-4]/)?.[0] ?? String('一二三四'.indexOf(text[1] ?? '') + 1)
  return quarters[Number(digit) - 1] ?? null
}

const readBareHalf: MomentReader = ({ folded, fiscalYear }, at) => {
  const found = matchAt(bareHalf, folded, at)
  if (!found) return null
  return [momentAt(at, at + found[0].length, { year: fiscalYear, fiscal: true, part: halfPart(found[0]) })]
}

/** 年度末, 年度内: of the sheet's own year; the end of an unnamed year is still a 31st of March. */
const readYearEnd: MomentReader = ({ folded, fiscalYear }, at) => {
  const found = matchAt(yearEnd, folded, at)
  if (!found || /[0-9元一二三四五六七八九十各毎今本来次翌昨前当同]/.test(folded[at - 1] ?? '')) return null
  const part = yearEndPart[found[0][2] ?? ''] ?? null
  if (part === null && fiscalYear === null) return null
  return [momentAt(at, at + found[0].length, { year: fiscalYear, fiscal: true, part })]
}

/** Reads parts of the fiscal year that are named without it: 下半期, 第3四半期, 本年度前半, 年度末, and with a known year 今年度. */
export const readHalfYear: MomentReader = (scene, at) =>
  readRelativeYear(scene, at) ?? readBareHalf(scene, at) ?? readYearEnd(scene, at)
