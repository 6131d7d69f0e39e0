import type { Draft } from './draft.ts'

const planned = /予定|見込|計画中|開催決定|実施決定|準備中|準備を|目指|していく|今後|検討中|見通し/
const done = /実施|開催|完了|終了|設置|済|した|まし|交付|導入|参加|作成|配布|開始|行い|行った|企画|受理|登録|開講|提出/
const edge = /[、。\n ]/
const notSaid = /計画(?:通り|どおり|的|に基づ|書)|予定(?:通り|どおり)|見込(?:額|数|量)/

/** The words of the clause behind a number, brackets left out: 「1回目（11月）開催決定」. */
const behind = (folded: string, draft: Draft, next: number): string =>
  folded
    .slice(draft.end, Math.min(next, draft.end + 40))
    .replace(/^\)/, '')
    .replaceAll(/\([^()]*\)?/g, '')
    .split(edge, 1)[0] ?? ''

const before = (folded: string, draft: Draft, previous: number): string =>
  folded
    .slice(Math.max(previous, draft.start - 20), draft.start)
    .split(/[、。\n)]/)
    .at(-1) ?? ''

type State = 'planned' | 'done' | null

const stateOf = (words: string): State =>
  notSaid.test(words) ? null : planned.test(words) ? 'planned' : done.test(words) ? 'done' : null

/**
 * Whether each number is of what is done or of what is to come: in 「16回実施、下半期に7回実施予定」 done and planned. 「展示1回、企画展2回を実施予定」:
 * a number without a word of its own takes that of the next. Done is only said where the text also plans.
 */
export const readStates = (folded: string, drafts: readonly Draft[]): State[] => {
  const states: State[] = []
  for (let index = drafts.length - 1; index >= 0; index -= 1) {
    const draft = drafts[index]
    if (!draft) continue
    const previous = drafts[index - 1]?.end ?? 0
    const next = drafts[index + 1]?.start ?? folded.length
    const words = behind(folded, draft, next)
    const own =
      planned.test(before(folded, draft, previous)) && !notSaid.test(before(folded, draft, previous))
        ? 'planned'
        : stateOf(words)
    const isBare = words.replace(/^[、・とや]|[をもは]$/g, '') === ''
    states[index] =
      own ??
      (isBare && index + 1 < drafts.length && /^[、・とや]/.test(folded.slice(draft.end, draft.end + 1))
        ? (states[index + 1] ?? null)
        : null)
  }
  const isMixed = states.includes('planned')
  return states.map((state) => (state === 'done' && !isMixed ? null : state))
}
