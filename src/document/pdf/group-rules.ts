import type { Rule } from './ink.ts'

const touching = 3

/** Two rules of different ways that cross or meet. */
const meet = (across: Rule, upright: Rule): boolean =>
  upright.at >= across.from - touching &&
  upright.at <= across.to + touching &&
  across.at >= upright.from - touching &&
  across.at <= upright.to + touching

/** Rules of one way with the same ends: a table that has no others. */
const isParallel = (a: Rule, b: Rule): boolean =>
  a.isHorizontal === b.isHorizontal && Math.abs(a.from - b.from) <= touching && Math.abs(a.to - b.to) <= touching

/** A rule this long, as a part of the whole one, parts some columns of a table; a shorter one underlines a word. */
const longEnough = 0.3

/** A rule below some columns only, between two rules of the whole width: cells beside it are merged over its rows. */
const isInside = (short: Rule, long: Rule): boolean =>
  short.isHorizontal &&
  long.isHorizontal &&
  short.from >= long.from - touching &&
  short.to <= long.to + touching &&
  short.to - short.from >= (long.to - long.from) * longEnough

/** The rules that lie inside of a table of parallel ones, from its first to its last. */
const withInner = (table: readonly Rule[], others: readonly Rule[]): readonly Rule[] => {
  const [first] = table
  if (!first) return table
  const [top, bottom] = [Math.min(...table.map(({ at }) => at)), Math.max(...table.map(({ at }) => at))]
  return [...table, ...others.filter((rule) => rule.at > top && rule.at < bottom && isInside(rule, first))]
}

/** Numbers things that belong together: `union(a, b)`, then `find(a) === find(b)`. */
export const makeSets = (length: number) => {
  const parents = Array.from({ length }, (_, index) => index)
  const find = (index: number): number => {
    let root = index
    while (parents[root] !== root) root = parents[root] ?? root
    for (let at = index; at !== root; ) {
      const next = parents[at] ?? root
      parents[at] = root
      at = next
    }
    return root
  }
  return {
    find,
    union: (a: number, b: number) => {
      parents[find(a)] = find(b)
    },
  }
}

const lengthOf = ([rule]: readonly Rule[]): number => (rule ? rule.to - rule.from : 0)

const collect = (rules: readonly Rule[], find: (index: number) => number): readonly (readonly Rule[])[] => [
  ...Map.groupBy(rules, (_, index) => find(index)).values(),
]

/** The rules of a page by table: those that touch, and rows of rules with the same ends where nothing crosses them. */
export const groupRules = (rules: readonly Rule[]): readonly (readonly Rule[])[] => {
  const sets = makeSets(rules.length)
  const uprights = rules.flatMap((rule, index) => (rule.isHorizontal ? [] : [{ rule, index }]))
  rules.forEach((rule, index) => {
    if (!rule.isHorizontal) return
    for (const upright of uprights) if (meet(rule, upright.rule)) sets.union(index, upright.index)
  })
  const groups = collect(rules, sets.find)
  const crossed = groups.filter((group) => group.length > 1)
  const lone = groups.flatMap((group) => (group.length === 1 ? group : []))
  const loneSets = makeSets(lone.length)
  lone.forEach((rule, index) => {
    for (let other = 0; other < index; other++) {
      const before = lone[other]
      if (before && isParallel(rule, before)) loneSets.union(index, other)
    }
  })
  const tables: (readonly Rule[])[] = []
  const taken = new Set<Rule>()
  for (const group of collect(lone, loneSets.find).toSorted((a, b) => lengthOf(b) - lengthOf(a))) {
    if (group.length < 2 || group.some((rule) => taken.has(rule))) continue
    for (const rule of group) taken.add(rule)
    const others = lone.filter((rule) => !taken.has(rule))
    const table = withInner(group, others)
    for (const rule of table) taken.add(rule)
    tables.push(table)
  }
  return [...crossed, ...tables]
}
