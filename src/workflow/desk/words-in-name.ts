import { foldWidth } from '../../base/text.ts'
import { westernYear } from '../../base/wareki.ts'
import { findFiscalYear } from '../../read/find-fiscal-year.ts'
import type { FiscalYear } from '../../sheet/fiscal-year.ts'
import type { Phase } from '../../sheet/phase.ts'

const phaseWords: readonly (readonly [Phase, RegExp])[] = [
  ['midyear', /中間|上半期|上期|9月末/],
  // 最終版 and 最終確認 say how far the file is, and nothing of the year.
  ['final', /期末|年度末|最終(?!版|確認|案|稿|修正|更新)|下半期|3月末|実績報告/],
  ['initial', /当初|期首|年度初/],
]

/** The phase that a file's or folder's name names; only by words that name nothing else there (策定 may be an office). */
export const phaseInName = (name: string): Phase | null => {
  const folded = foldWidth(name)
  return phaseWords.find(([, words]) => words.test(folded))?.[0] ?? null
}

const eraYear = /(令和|平成|(?<![A-Za-z])[RH])\s*([0-9]{1,2}|元)(?![0-9.年])/
const westernOnly = /(?<![0-9])(20[0-9]{2})(?![0-9年])/

/** The fiscal year that a file's or folder's name names: 「R7中間」, 「令和7年度」 and 「2025_総務部」 name 2025; a day none. */
export const fiscalYearInName = (name: string): FiscalYear | null => {
  const written = findFiscalYear(name)
  if (written !== null) return written
  const folded = foldWidth(name)
  const era = eraYear.exec(folded)
  if (era) return westernYear(era[1] ?? '', era[2] === '元' ? 1 : Number(era[2]))
  const western = westernOnly.exec(folded)
  return western ? Number(western[1]) : null
}
