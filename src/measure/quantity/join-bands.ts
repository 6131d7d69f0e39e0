import type { Draft } from './draft.ts'

const bandBehind =
  /^\s?(?:\([^()]{0,12}\))?\s?の(?:もの|者|範囲|区分|階層|[^、。\s\d]{1,12}?(?:を対象|に限|向け|に対し))|^\s?(?:\([^()]{0,12}\))?\s?(?:が|は)\s?\d/
const lower = new Set(['ge', 'gt'])
const upper = new Set(['lt', 'le'])

const isBand = (folded: string, draft: Draft) =>
  draft.comparator !== 'eq' && draft.comparator !== 'approx' && bandBehind.test(folded.slice(draft.end, draft.end + 24))

const isSpan = (folded: string, first: Draft, second: Draft) =>
  lower.has(first.comparator) &&
  upper.has(second.comparator) &&
  first.value < second.value &&
  /^[、,~\s]?$/.test(folded.slice(first.end, second.start))

/**
 * 5%以上10%未満 is one quantity between two values; 「80%以上90%未満のもの」 and 「100%以上が32指標」 only name the group that is counted
 * behind them, 「10人以上の団体を対象」 who may come: they count nothing themselves.
 */
export const joinBands = (folded: string, drafts: readonly Draft[]): Draft[] => {
  const result: Draft[] = []
  for (const draft of drafts) {
    const before = result.at(-1)
    if (before && isSpan(folded, before, draft)) {
      result.pop()
      if (isBand(folded, draft)) continue
      result.push({ ...draft, start: before.start, value: before.value, valueMax: draft.value, comparator: 'between' })
    } else if (!isBand(folded, draft)) result.push(draft)
  }
  return result
}
