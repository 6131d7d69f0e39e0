import type { Draft, QuantityScene } from './draft.ts'

const partBefore = /(?:うち|内訳)[、,:]?[^、。\n\d]{0,14}$/
const wholeBehind = /^(?:[^、。\n\d]{0,8})?(?:の?うち|中(?!学|心|央|止|間|旬|核|小|国|部|高|期|級|断|継|途)|の内)/
const fromBehind = /^\s?(?:\([^()]{0,20}\))?(?:から|だった|であった|より)/
const toBehind = /^\s?(?:\([^()]{0,20}\))?(?:に(?!つ|お|よ|関|対)|へ|まで)/
const targetBefore = /目標(?:値|数|額|件数)?(?:の|は|:|である|とする|\s)?[「(]?$/
const targetBehind = /^[」)]?(?:の目標|という目標|を目標)/

const unitRoot = (draft: Draft) => draft.unit?.split('/')[0] ?? null

const nearestBefore = (drafts: readonly Draft[], index: number, fits: (draft: Draft) => boolean): Draft | null => {
  for (let at = index - 1; at >= 0 && at >= index - 6; at -= 1) {
    const draft = drafts[at]
    if (draft && fits(draft)) return draft
  }
  return null
}

/** うち12事業 of 39事業, 10回中8回, 全7回のうち第4回目まで: what it is a part of. */
const denominatorOf = ({ folded }: QuantityScene, drafts: readonly Draft[], index: number): number | null => {
  const draft = drafts[index]
  if (!draft || draft.denominator !== undefined) return null
  const same = (other: Draft) => unitRoot(other) === unitRoot(draft) && other.value >= draft.value
  const isPart = draft.qualifiers.includes('うち') || draft.qualifiers.includes('内') || partBefore.test(folded.slice(Math.max(0, draft.start - 18), draft.start))
  const whole = nearestBefore(drafts, index, (other) => same(other) && (isPart || wholeBehind.test(folded.slice(other.end, other.end + 14))))
  return whole?.value ?? null
}

/** 令和2年度の31社から令和7年度には60社に, 438人だったが62人に減らした (376人減): where a number began. */
const baselineOf = (scene: QuantityScene, drafts: readonly Draft[], index: number): number | null => {
  const [before, draft, after] = [drafts[index - 1], drafts[index], drafts[index + 1]]
  if (!draft || !before || draft.baseline !== undefined || before.unit !== draft.unit || draft.comparator === 'increase' || draft.comparator === 'decrease') return null
  if (isNamedFromTo(scene, before, draft) || isYearPair(scene, before, draft)) return before.value
  const difference = draft.value - before.value
  const isProved = after && after.unit === draft.unit && ((after.comparator === 'increase' && after.value === difference) || (after.comparator === 'decrease' && after.value === -difference))
  return isProved ? before.value : null
}

const withoutDates = ({ folded, dates }: QuantityScene, from: number, to: number): string => {
  let words = ''
  let at = from
  for (const { span } of dates) {
    if (span[0] < at || span[1] > to) continue
    words += folded.slice(at, span[0])
    at = span[1]
  }
  return words + folded.slice(at, to)
}

const isNamedFromTo = (scene: QuantityScene, before: Draft, draft: Draft): boolean => {
  if (draft.start - before.end > 30 || !fromBehind.test(scene.folded.slice(before.end, before.end + 24))) return false
  return /^(?:から|より)、?(?:に?は|に|までに?は?|、)*(?:約|概ね)?$/.test(withoutDates(scene, before.end, draft.start).trim()) && toBehind.test(scene.folded.slice(draft.end, draft.end + 24))
}

/** 2,025件 (2019年) 1,800件 (2026年): the same measure in two years, with no other words between. */
const isYearPair = (scene: QuantityScene, before: Draft, draft: Draft): boolean => {
  if (scene.context.column === 'progress' || draft.start - before.end > 24) return false
  const years = scene.dates.filter(({ span }) => span[0] >= before.end && span[1] <= draft.end + 14).map(({ value }) => value?.match(/\d{4}/)?.[0] ?? '')
  if (years.length !== 2 || (years[0] ?? '') >= (years[1] ?? '')) return false
  return /^[()\s]*$/.test(withoutDates(scene, before.end, draft.start)) && /^\s?\($/.test(scene.folded.slice(draft.end, (scene.dates.find(({ span }) => span[0] >= draft.end)?.span[0] ?? draft.end)))
}

const roleOf = ({ folded }: QuantityScene, draft: Draft): Draft['role'] => {
  const before = folded.slice(Math.max(0, draft.start - 10), draft.start)
  const after = folded.slice(draft.end, draft.end + 14)
  if (targetBefore.test(before) || targetBehind.test(after)) return 'target'
  if (/^の(?:差|開き|不足|隔たり)/.test(after)) return 'gap'
  return wholeBehind.test(after) ? 'denominator' : draft.role
}

/** 目標値15人と比較すると3件の差で未達成: a gap below the target is a lack. */
const lackBehind = /^の(?:差|開き|不足)[^。\n]{0,12}(?:未達|及ば|届か|下回|達しな|至ら)/

/** Finds what the quantities of a text are to each other: part and whole, before and after, target and gap. */
export const relate = (scene: QuantityScene, drafts: readonly Draft[]): Draft[] =>
  drafts.map((draft, index) => {
    const denominator = denominatorOf(scene, drafts, index)
    const baseline = baselineOf(scene, drafts, index)
    const role = roleOf(scene, draft)
    const isLack = role === 'gap' && lackBehind.test(scene.folded.slice(draft.end, draft.end + 24))
    return {
      ...draft,
      ...(denominator === null ? {} : { denominator }),
      ...(baseline === null ? {} : { baseline }),
      ...(role ? { role } : {}),
      ...(isLack ? { comparator: 'decrease' as const } : {}),
    }
  })
