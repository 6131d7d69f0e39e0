import { isSameEvent, nameLikeness } from './counted-name.ts'
import type { GovernedClause } from './governed-clauses.ts'

const acts =
  /(策定|改定|改正|制定|公表|公開|竣工|完成|開設|開館|開校|開所|供用開始|運用開始|導入|設置|売却|締結|議決|上程|答申|開催|実施|作成|発行|更新|整備|移転|決定|リニューアル)/g
const deed = (words: string): { readonly act: string; readonly name: string } | null => {
  const found = [...words.slice(-80).matchAll(acts)].at(-1)
  if (!found) return null
  const before = words
    .slice(-80)
    .slice(0, found.index)
    .replace(/[のを]$/, '')
  const name = before.replace(/^.*[、をにへで]/, '').replace(/[\d年月日令和平成R.]+$/, '')
  return { act: found[0], name }
}

/**
 * Whether the progress tells that every act the target names was done: 「空き家対策計画の策定（3月）」 by 「空き家対策計画を
 * 策定済」. The same word for another thing does not do.
 */
export const isActDone = (target: readonly GovernedClause[], progress: readonly GovernedClause[]): boolean => {
  const asked = target.map(({ words }) => deed(words)).filter((found) => found !== null)
  const done = progress
    .filter(({ says }) => says === 'done')
    .map(({ words }) => deed(words))
    .filter((found) => found !== null)
  return (
    asked.length > 0 &&
    asked.length === target.length &&
    asked.every(({ act, name }) =>
      done.some(
        (other) =>
          other.act === act && (name === '' || isSameEvent(name, other.name) || nameLikeness(name, other.name) >= 0.8),
      ),
    )
  )
}
