import { foldWidth } from '../../base/text.ts'
import type { Quantity } from '../../sheet/reading.ts'

const acts =
  '開催|実施|開講|開設|開校|開園|発行|参加|出席|執行|配布|配付|掲載|設置|導入|策定|公表|整備|交付|受理|作成|運行|活動|活用|確保|達成|完了|増加|増|完売|積み?立て?'
const trailingAct = new RegExp(
  `(の|を|が|は|に|への)?(新規|追加)?(${acts})?(予定|決定|済み?|中)?(等|など)?(数)?(の|を|が|は|に|で|:|=)*$`,
)
const leading =
  /^(.*)(?:ための|した|する|として|による|における|についての|に係る|に関する|向けの|への|での|から|まで|[をはがに、・])/

/** The thing that is counted, without what is done with it: 「協働研修会の開催」 → 協働研修会, 「実施予定」 → nothing. */
export const countedName = (label: string): string =>
  foldWidth(label)
    .replace(/[\s「」『』]/g, '')
    .slice(-60)
    .replace(trailingAct, '')

/** The name of a quantity; a rate's own period is part of it, so that 偶数月1回 and 奇数月2回 keep apart. */
export const nameOf = ({ label, text, unit }: Quantity): string => {
  const period = unit?.includes('/') ? text.replace(/[\d.,]/g, '') : ''
  return countedName(label ?? '') + period
}

/** The last noun of a name: 「職員の発信力を強化するための研修会」 → 研修会. */
export const headOf = (name: string): string => {
  const head = name.replace(leading, '')
  const afterNo = head.slice(head.lastIndexOf('の') + 1)
  return afterNo.length >= 2 ? afterNo : head
}

const pairsOf = (words: string): Set<string> => {
  const pairs = new Set<string>()
  for (let at = 0; at + 1 < words.length; at++) pairs.add(words.slice(at, at + 2))
  return pairs
}

/** How much of the shorter name stands in the longer, 0 to 1: 「LINE登録者数」 in 「市公式LINE登録者数」 is 1. */
export const nameLikeness = (one: string, other: string): number => {
  if (one.length < 2 || other.length < 2) return 0
  if (one.includes(other) || other.includes(one)) return 1
  const [a, b] = [pairsOf(one), pairsOf(other)]
  const shared = [...a].filter((pair) => b.has(pair)).length
  return shared / Math.max(1, Math.min(a.size, b.size))
}

/** Whether two names mean the same event: one ends with the other (研修会 and 職員研修), never 課長会議 and 検討会議. */
export const isSameEvent = (one: string, other: string): boolean => {
  const endsAlike = (a: string, b: string) => b.length >= 2 && a.endsWith(b)
  if (endsAlike(one, other) || endsAlike(other, one)) return true
  const [a, b] = [one.replace(/会$/, ''), other.replace(/会$/, '')]
  return endsAlike(a, b) || endsAlike(b, a)
}
