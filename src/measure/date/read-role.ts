import type { SheetDate } from '../../sheet/reading.ts'
import type { SaidDate } from './join-moments.ts'

const asOf = /^\s?(?:現在|時点|調べ|末?現在|末?時点|に?おける|の実績)/
const issue = /^(?:\d{1,2}日)?号/
const deadline = /^(?:\s?(?:期限|締切|締め切り|〆切|を目途|を目処|を期限|目標))/
const measured = /^\s*[:：]?\s?[\d約]/

/** What a date is there for, where its words say so: 現在 as-of, までに deadline, 号 issue, から start. */
export const readDateRole = (folded: string, said: SaidDate): SheetDate['role'] => {
  const after = folded.slice(said.end, said.end + 8)
  if (issue.test(after)) return 'issue'
  if (asOf.test(after)) return 'as-of'
  if (said.open === 'from') return 'start'
  if (deadline.test(after)) return 'deadline'
  if (said.open === 'until') return /以前/.test(folded.slice(said.first.end, said.end)) ? undefined : 'deadline'
  // 「9月末 78.4%」: a level with its day.
  return said.first.part === 'end' && measured.test(after) ? 'as-of' : undefined
}
