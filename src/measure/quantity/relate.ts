import type { SheetDate } from '../../sheet/reading.ts'
import type { Draft, QuantityScene } from './draft.ts'

const partBefore = /(?:うち|内訳)[、,:]?[^、。\n\d]{0,14}$/
/** 10回中8回, 39事業のうち: 「8教室で実施中、延べ822人」 is no whole. */
const wholeBehind =
  /^(?:[^、。\n\d]{0,8}?(?:の?うち|の内)|中(?!学|心|央|止|間|旬|核|小|国|部|高|期|級|断|継|途)|[^、。\n\d]{1,7}[者員数校店社]中\d)/
const targetBefore = /目標(?:値|数|額|件数)?(?:の|は|:|である|とする|\s)?[「(]?$/
const targetBehind = /^[」)]?(?:の目標|という目標|を目標)/

/** 基準値（R5）：8,120人, 現状値 12件: where it begins. Dates are blanked out. */
const baselineBefore = /(?:基準|現状|現況|従前)値?\s*[(:の]?\s*[):は]*\s*$/
const targetValueBefore = /目標値?\s*[(:の]?\s*[):は]*\s*$/
/** 85%（R5：62%）: a figure of a year in the brackets behind. */
const yearInBracketBefore = /^\s?\(\s{2,}:?\s?$/

const wordsBefore = ({ undated }: QuantityScene, draft: Draft) =>
  undated.slice(Math.max(0, draft.start - 20), draft.start)

const unitRoot = ({ unit }: Draft) => {
  const stroke = unit === null ? -1 : unit.indexOf('/')
  return unit === null || stroke < 0 ? unit : unit.slice(0, stroke)
}

const nearestBefore = (drafts: readonly Draft[], index: number, fits: (draft: Draft) => boolean): Draft | null => {
  for (let at = index - 1; at >= 0 && at >= index - 6; at -= 1) {
    const draft = drafts[at]
    if (draft && fits(draft)) return draft
  }
  return null
}

const isWholeByWords = (folded: string, { end }: Draft): boolean => {
  const after = folded.slice(end, end + 14)
  return (after.includes('う') || after.includes('中') || after.includes('内')) && wholeBehind.test(after)
}

/** 12件（うち建物6件）、前年8件: the 8 stands outside the brackets of the parts; a change is no part either. */
const isClosedBefore = (folded: string, whole: Draft, draft: Draft): boolean => {
  if (draft.comparator === 'increase' || draft.comparator === 'decrease') return true
  const between = folded.slice(whole.end, Math.min(draft.start, whole.end + 60))
  return between.startsWith('(') && between.includes(')')
}

/** うち12事業 of 39事業, 10回中8回, 全7回のうち第4回目まで: what it is a part of. */
const denominatorOf = ({ folded }: QuantityScene, drafts: readonly Draft[], index: number): number | null => {
  const draft = drafts[index]
  if (!draft || draft.denominator !== undefined) return null
  const same = (other: Draft) => unitRoot(other) === unitRoot(draft) && other.value >= draft.value
  const isPart =
    draft.qualifiers.includes('うち') ||
    draft.qualifiers.includes('内') ||
    partBefore.test(folded.slice(Math.max(0, draft.start - 18), draft.start))
  const isWhole = (other: Draft) => isWholeByWords(folded, other) && !isClosedBefore(folded, other, draft)
  const whole = nearestBefore(drafts, index, (other) => same(other) && (isPart || isWhole(other)))
  return whole?.value ?? null
}

/** 2,025件 (2019年) 1,800件 (2026年), 438人だったが62人に減らした (376人減): where a number began. */
const baselineOf = (scene: QuantityScene, drafts: readonly Draft[], index: number): number | null => {
  const [before, draft, after] = [drafts[index - 1], drafts[index], drafts[index + 1]]
  if (
    !draft ||
    !before ||
    draft.baseline !== undefined ||
    before.unit !== draft.unit ||
    draft.comparator === 'increase' ||
    draft.comparator === 'decrease'
  )
    return null
  if (isYearPair(scene, before, draft)) return before.value
  if (baselineBefore.test(wordsBefore(scene, before)) && targetValueBefore.test(wordsBefore(scene, draft)))
    return before.value
  const difference = draft.value - before.value
  const isProved =
    after &&
    after.unit === draft.unit &&
    ((after.comparator === 'increase' && after.value === difference) ||
      (after.comparator === 'decrease' && after.value === -difference))
  return isProved ? before.value : null
}

/** The index of the first date that begins at or behind a place. */
const firstFrom = (dates: readonly SheetDate[], place: number): number => {
  let [low, high] = [0, dates.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((dates[middle]?.span[0] ?? 0) < place) low = middle + 1
    else high = middle
  }
  return low
}

/** 2,025件 (2019年) 1,800件 (2026年): the same measure in two years, with no other words between. */
const isYearPair = ({ undated, dates, context }: QuantityScene, before: Draft, draft: Draft): boolean => {
  if (context.column === 'progress' || draft.start - before.end > 24) return false
  if (
    !/^\s?\(\s{3,}\)\s?$/.test(undated.slice(before.end, draft.start)) ||
    !/^\s?\(\s{3,}\)/.test(undated.slice(draft.end, draft.end + 16))
  )
    return false
  const index = firstFrom(dates, before.end)
  const [first, second] = [dates[index], dates[index + 1]]
  const year = (date: SheetDate | undefined) => date?.value?.match(/\d{4}/)?.[0] ?? ''
  return year(first) !== '' && year(first) < year(second)
}

const fiscalYearIn = (date: SheetDate | undefined) => Number(/^FY(\d{4})$/.exec(date?.value ?? '')?.[1])

/** 85%（R5：62%）: what stands for an earlier year behind the same measure is where it began. */
const isOfEarlierYear = (
  { undated, dates, context }: QuantityScene,
  before: Draft | undefined,
  draft: Draft,
): boolean => {
  if (context.fiscalYear === null || !before || before.unit !== draft.unit) return false
  if (draft.start - before.end > 16 || !yearInBracketBefore.test(undated.slice(before.end, draft.start))) return false
  return fiscalYearIn(dates[firstFrom(dates, before.end)]) < context.fiscalYear
}

const roleOf = (scene: QuantityScene, before: Draft | undefined, draft: Draft): Draft['role'] => {
  if (
    (draft.comparator === 'eq' && baselineBefore.test(wordsBefore(scene, draft))) ||
    isOfEarlierYear(scene, before, draft)
  )
    return 'baseline'
  return roleByWords(scene, draft)
}

const roleByWords = ({ folded }: QuantityScene, draft: Draft): Draft['role'] => {
  const before = folded.slice(Math.max(0, draft.start - 10), draft.start)
  const after = folded.slice(draft.end, draft.end + 14)
  if (targetBefore.test(before) || targetBehind.test(after)) return 'target'
  if (/^の(?:差|開き|不足|隔たり)/.test(after)) return 'gap'
  return isWholeByWords(folded, draft) ? 'denominator' : draft.role
}

/** 目標値15人と比較すると3件の差で未達成: a gap below the target is a lack. */
const lackBehind = /^の(?:差|開き|不足)[^。\n]{0,12}(?:未達|及ば|届か|下回|達しな|至ら)/

/** Finds what the quantities of a text are to each other: part and whole, before and after, target and gap. */
export const relate = (scene: QuantityScene, drafts: readonly Draft[]): Draft[] =>
  drafts.map((draft, index) => {
    const denominator = denominatorOf(scene, drafts, index)
    const baseline = baselineOf(scene, drafts, index)
    const role = roleOf(scene, drafts[index - 1], draft)
    if (denominator === null && baseline === null && !role) return draft
    const isLack = role === 'gap' && lackBehind.test(scene.folded.slice(draft.end, draft.end + 24))
    return {
      ...draft,
      ...(denominator === null ? {} : { denominator }),
      ...(baseline === null ? {} : { baseline }),
      ...(role ? { role } : {}),
      ...(isLack ? { comparator: 'decrease' as const } : {}),
      // 目標の10件を下回った: the target itself is ten.
      ...(role === 'target' && /を[上下]回/.test(scene.folded.slice(draft.unitEnd, draft.end))
        ? { comparator: 'eq' as const }
        : {}),
    }
  })
