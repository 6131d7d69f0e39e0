import type { Clause } from '../status/clause.ts'
import { type Predicate, readPredicate } from '../status/read-predicate.ts'
import { splitClauses } from '../status/split-clauses.ts'

/** A clause with what is said of it: in 「5月に3回、10月に2回実施予定」 the last word governs both. */
export type GovernedClause = Clause & { readonly says: Predicate['says'] | null; readonly own: boolean }

/** The clauses of a text, each with the predicate that governs it: its own, or the next one of its sentence. */
export const governedClauses = (text: string): readonly GovernedClause[] => {
  const clauses = splitClauses(text)
  const governed: GovernedClause[] = []
  let following: { readonly sentence: number; readonly says: Predicate['says'] } | null = null
  for (const clause of clauses.toReversed()) {
    const predicate = readPredicate(clause.words)
    if (predicate !== null && !predicate.ofNumber) following = { sentence: clause.sentence, says: predicate.says }
    const inherited = following?.sentence === clause.sentence ? following.says : null
    governed.push({ ...clause, says: predicate?.says ?? inherited, own: predicate !== null })
  }
  return governed.reverse()
}
