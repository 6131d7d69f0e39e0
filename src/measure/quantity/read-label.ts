import { actionAt } from './action-noun.ts'
import type { Draft, QuantityScene } from './draft.ts'

const furthest = 60
const edge = /[、。，\n;；]/
const endParticles =
  /(?:[\s:：=＝・(「]|は|が|を|の|も|に|へ|で|と|として|について|については|において|では|には|とは|から|まで|により|うち)+$/
const startMarks =
  /^(?:[\s・○●◎◇◆□■※*①-⑳()、/→⇒=:をにはがのへも]|(?:現在|時点|対象)[のにでは]|\(\d{1,2}\)|\d{1,2}[.)]|[ア-ン][)）])+/
const openBracket = /[(][^()]*$/
const closedBracket = /\([^()]*\)\s?$/
const verbal = /(?:を(?:実施|開催|設置|作成|配布|導入|整備|行い|行う|行った))\s?$/

/** The words between the last edge (、。, a line, the quantity or date before) and the number. */
const wordsBefore = ({ undated }: QuantityScene, draft: Draft, floor: number): string => {
  const from = Math.max(floor, draft.start - furthest)
  const words = undated.slice(from, draft.start)
  const opened = openBracket.exec(words)
  // パトロールを実施（41回）: nothing stands in the bracket, so the words before it name what is counted.
  const isBare = opened && words.slice(opened.index + 1).trim() === ''
  const inside = opened ? (isBare ? words.slice(0, opened.index) : words.slice(opened.index + 1)) : words
  const spaced = inside.trimEnd()
  const space = spaced.lastIndexOf(' ')
  const parts = spaced.slice(space + 1).split(edge)
  return parts.at(-1) ?? ''
}

const tidy = (words: string): string => {
  let label = words.replace(closedBracket, '').replace(verbal, '').replace(startMarks, '')
  label = label.replace(endParticles, '').trim()
  label = label.replace(/^[^()]{0,6}\)+|\($/g, '')
  return label.replace(/^[」]+/, '').trim()
}

/** 会議を3回開催, 19件交付決定: with no words before, the deed behind names what is counted. */
const deedBehind = (folded: string, draft: Draft): string => {
  let end = draft.end
  for (let action = actionAt(folded, end); action; action = actionAt(folded, end)) end += action.length
  return folded.slice(draft.end, end)
}

/** What the number counts, as printed: 「LINE友だち登録者数」; null when no words stand beside it. */
export const readLabel = (scene: QuantityScene, draft: Draft, floor: number): string | null => {
  const before = tidy(wordsBefore(scene, draft, floor))
  if (before.length > 1) return before
  const deed = deedBehind(scene.folded, draft)
  return deed.length > 1 ? deed : null
}

const pairSign = /及び|並びに|・|、|と/
const furthestTitle = 40

/** 「件数及び面積 12件、3,400㎡」: as many labels as numbers are given out in order. Null: no such list. */
export const readPairedLabels = (scene: QuantityScene, drafts: readonly Draft[]): readonly string[] | null => {
  const [first] = drafts
  if (!first || drafts.length < 2) return null
  for (const [index, draft] of drafts.entries()) {
    const next = drafts[index + 1]
    if (next && !/^[、,・\s]{1,2}$/.test(scene.folded.slice(draft.end, next.start))) return null
  }
  const title =
    scene.folded
      .slice(Math.max(0, first.start - furthestTitle), first.start)
      .trimEnd()
      .split(/[\s。\n]/)
      .at(-1) ?? ''
  const labels = title.split(pairSign)
  return labels.length === drafts.length && labels.every((label) => label.length > 1) ? labels : null
}
