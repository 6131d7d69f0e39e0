import type { Clause } from '../status/clause.ts'
import { type Predicate, readPredicate } from '../status/read-predicate.ts'
import { splitClauses } from '../status/split-clauses.ts'

/** A clause with what is said of it: in 「5月に3回、10月に2回実施予定」 the last word governs both. */
export type GovernedClause = Clause & { readonly says: Predicate['says'] | null; readonly own: boolean }

// 「22ha、下期に60haを予定」: a time of its own sets what is planned apart from what stands before it.
const ownTime = /上期|下期|上半期|下半期|前期|後期|前半|後半|\d月|今後|残り|残る|来年|次回|年度内|年度末|年明け/

/** The clauses of a text, each with the predicate that governs it: its own, or the next one of its sentence. */
export const governedClauses = (text: string): readonly GovernedClause[] => {
  const governed: GovernedClause[] = []
  let following: { readonly sentence: number; readonly says: Predicate['says'] | null } | null = null
  for (const clause of splitClauses(text).toReversed()) {
    const predicate = readPredicate(clause.words)
    const inherited = following?.sentence === clause.sentence ? following.says : null
    governed.push({ ...clause, says: predicate?.says ?? inherited, own: predicate !== null })
    if (predicate === null || predicate.ofNumber) continue
    const apart = predicate.says === 'planned' && ownTime.test(clause.words)
    following = { sentence: clause.sentence, says: apart ? null : predicate.says }
  }
  return governed.reverse()
}
