import { foldWidth } from '../../base/text.ts'
import type { Quantity, ReadingContext, SheetDate } from '../../sheet/reading.ts'
import { type Numeral, readNumerals } from '../token/read-numerals.ts'
import type { Draft, QuantityScene } from './draft.ts'
import { findCodes } from './find-codes.ts'
import { findQuotedNames } from './find-quoted-names.ts'
import { findZeros } from './find-zeros.ts'
import { isContext } from './is-context.ts'
import { isPassingDuration } from './is-passing-duration.ts'
import { joinBands } from './join-bands.ts'
import { joinPair } from './join-pair.ts'
import { joinShares } from './join-shares.ts'
import { type ReadDraft, readDraft } from './read-draft.ts'
import { readLabel, readPairedLabels } from './read-label.ts'
import { readStates } from './read-state.ts'
import { relate } from './relate.ts'
import { uncovered } from './uncovered.ts'

/** The numbers of a text that no date, code or name has taken. */
const freeNumerals = (folded: string, dates: readonly SheetDate[]): Numeral[] => {
  const printed = readNumerals(folded)
  const zeros = folded.includes('ゼロ') ? findZeros(folded) : []
  const all = zeros.length === 0 ? printed : [...printed, ...zeros].sort((a, b) => a.start - b.start)
  if (all.length === 0) return all
  const spans = [dates.map(({ span }) => span), findCodes(folded), findQuotedNames(folded)]
  const free = spans.reduce<readonly Numeral[]>((left, taken) => uncovered(left, taken), all)
  return joinShares(folded, free)
}

const blank = (folded: string, dates: readonly SheetDate[]): string => {
  let blanked = ''
  let at = 0
  for (const { span } of dates) {
    blanked += folded.slice(at, span[0]) + ' '.repeat(span[1] - Math.max(at, span[0]))
    at = span[1]
  }
  return at === 0 ? folded : blanked + folded.slice(at)
}

/** The end of the last date that ends before a place, found by walking on; prefixes do not reach back over it. */
const dateFloors = (dates: readonly SheetDate[]) => {
  let index = 0
  let end = 0
  return (place: number): number => {
    for (let date = dates[index]; date && date.span[1] <= place; date = dates[index]) {
      end = Math.max(end, date.span[1])
      index += 1
    }
    return end
  }
}

/** 1・2年生: what is no quantity for the last of a list is none for the others. */
const isListed = (folded: string, before: Draft, numeral: Numeral): boolean =>
  before.unit === null &&
  numeral.written === 'digits' &&
  /^(?:[・、,~-]|から)$/.test(folded.slice(before.numeral.end, numeral.start))

/** Reads the numbers one by one and joins each with the one before, where the words between say so. */
const readDrafts = (scene: QuantityScene): Draft[] => {
  const { folded } = scene
  const reads: ReadDraft[] = []
  const floorAt = dateFloors(scene.dates)
  let floor = 0
  for (const numeral of scene.numerals) {
    // 3割5分: the 5 was read with its 割.
    if (numeral.start < floor) continue
    const read = readDraft(scene, numeral, Math.max(floor, floorAt(numeral.start)))
    const before = reads.at(-1)
    const joined = before && read.counts ? joinPair(scene, before.draft, read.draft) : null
    if (joined) reads[reads.length - 1] = { draft: joined, counts: true }
    else if (before && !read.counts && isListed(folded, before.draft, numeral))
      reads[reads.length - 1] = { ...before, counts: false }
    if (!joined) reads.push(read)
    // A number that counts nothing may open a rate: 1日5件.
    if (read.counts) floor = Math.max(numeral.end, read.draft.unit === '%' ? read.draft.unitEnd : 0)
  }
  return reads.filter(({ draft, counts }) => counts && !isPassingDuration(scene, draft)).map(({ draft }) => draft)
}

/** ゼロ without a unit counts what was counted before: 「32人、そして今年はゼロ」. */
const withZeroUnit = (folded: string, drafts: readonly Draft[]): Draft[] =>
  drafts.map((draft, index) => {
    const isWord = folded[draft.numeral.start] === 'ゼ' && draft.unit === null
    const unit = isWord ? (drafts[index - 1]?.unit ?? null) : draft.unit
    return unit === draft.unit ? draft : { ...draft, unit }
  })

type Extras = { readonly label: string | null; readonly state: 'planned' | 'done' | null }

const quantityOf = (text: string, folded: string, draft: Draft, { label, state }: Extras): Quantity => {
  const role = draft.role ?? (isContext(folded, draft) ? 'context' : undefined)
  return {
    text: text.slice(draft.start, draft.end),
    span: [draft.start, draft.end],
    value: draft.value,
    ...(draft.valueMax === undefined ? {} : { valueMax: draft.valueMax }),
    unit: draft.unit,
    comparator: draft.comparator,
    ...(draft.baseline === undefined ? {} : { baseline: draft.baseline }),
    ...(draft.denominator === undefined ? {} : { denominator: draft.denominator }),
    ...(label === null ? {} : { label }),
    ...(draft.qualifiers.length === 0 ? {} : { qualifier: draft.qualifiers.join(' ') }),
    ...(state === null ? {} : { state }),
    ...(role === undefined ? {} : { role }),
    ...(draft.ordinal ? { ordinal: true as const } : {}),
  }
}

/**
 * Reads all quantities of a text, in the order they stand. `dates` are the dates of the same text (`readDates`): their numbers are
 * taken. Values are as printed with 万, 億, 百 and kanji multiplied out; units as printed and open (any noun), `回/週` for rates,
 * null where none is printed; spans are UTF-16 offsets into `text`. Numbers in names, orders, ages, clock times, telephone
 * numbers and passing durations are left out. Never throws. 「視察先2か所以上」 → 2, か所, ge.
 */
export const readQuantities = (
  text: string,
  context: ReadingContext,
  dates: readonly SheetDate[],
  folded: string = foldWidth(text),
): Quantity[] => {
  const numerals = freeNumerals(folded, dates)
  if (numerals.length === 0) return []
  const scene: QuantityScene = {
    folded,
    undated: blank(folded, dates),
    printedLength: folded.trim().length,
    context,
    dates,
    numerals,
  }
  const drafts = withZeroUnit(folded, relate(scene, joinBands(folded, readDrafts(scene))))
  const paired = readPairedLabels(scene, drafts)
  const states = readStates(folded, drafts)
  return drafts.map((draft, index) => {
    const label = paired?.[index] ?? readLabel(scene, draft, drafts[index - 1]?.end ?? 0)
    return quantityOf(text, folded, draft, { label, state: states[index] ?? null })
  })
}
