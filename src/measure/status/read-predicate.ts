import type { Status } from '../../sheet/reading.ts'
import { longestEnding } from './longest-ending.ts'
import { lightVerbs, type WordClass, wordClasses } from './word-class.ts'
import { type WordForm, wordForms } from './word-form.ts'

/** What one clause says, and how. */
export type Predicate = {
  readonly says: Exclude<Status, 'mixed'>
  /** Its sentence goes on after it: 〜し、 〜したほか、 */
  readonly linked?: true
  /** It ends in a noun (開催, 支援): in the middle of a list that may be a name, and no predicate. */
  readonly bare?: true
  /** It stands before its number (参加予定1回) and speaks for that alone. */
  readonly ofNumber?: true
  /** It states a figure (〜となっている) and says little of the work. */
  readonly level?: true
}

/** The end of a clause is all that decides, so a long clause costs no more than a short one. */
const reach = 48
const trailingCount = /[\d.]+[^\d、。をがはにで]{0,4}$/
const listFiller = /(など|等|もの|こと|状況)$/
const linkingFiller =
  /(ほか|ところ|とともに|と共に|うえで|上で|うえ|もとで|ため|ことから|ものの|一方で|一方|ので|のち|後に|後|が)$/
// 「おおむね順調とされた」 says what stands before it; 「見直すこととした」 is a decision of its own.
const verdict = /([^こ][^と])と(し|さ|評価|判断|判定)[^と]{0,10}$/

// A longer opening time is a deed, a longer term of works is a delay.
const moreTime =
  /(工期|納期|履行期[間限]?|完成期[日限]|契約期間|完了期限)(を|の|が|について)?[^。]{0,12}(延長|延伸|延ば|見直|変更|後ろ倒)/
const lateAlready = /(遅れ|遅延)(で|て|ながらも?|つつも?|が(生じ|発生し|出)(?![なずさ]))[^、。]{0,16}$/
const belowTarget =
  /目標(値|数|額|件数|人数)?[^、。]{0,10}を(やや|大きく|大幅に|若干|わずかに)?下回(った|っている|りました|っています|る|り)$/
/** A look at these spares the longer patterns in most lines. */
const mayFail = /[延遅難厳]|後ろ倒|下回|見直|変更/
const hardToReach =
  /[はが][^、。]{0,10}(困難|厳しい)(な(見込み?|状況|見通し)|状況|見通し|見込み?)?(である|です|となった|となりました|となり|となっている|となっており|になった|だ|であり)?$/

const ofForm: Readonly<Record<Exclude<WordForm, 'linked'>, Predicate['says']>> = {
  past: 'done',
  decided: 'done',
  going: 'ongoing',
  coming: 'planned',
  failed: 'missed',
  undone: 'not_started',
  slipped: 'delayed',
  level: 'ongoing',
  figure: 'done',
}

const ofNoun: Readonly<Record<Exclude<WordClass, 'not-a-predicate' | 'level'>, Predicate['says']>> = {
  act: 'done',
  end: 'done',
  start: 'ongoing',
  course: 'ongoing',
  considering: 'considering',
  arranged: 'planned',
  'not-started': 'not_started',
  missed: 'missed',
  delayed: 'delayed',
  'on-track': 'ongoing',
}

/** The noun a predicate stands on: in 「要望受付を開始」 受付 is what matters, in 「検討に着手」 検討. */
const nounClass = (words: string): WordClass | null => {
  const own = longestEnding(wordClasses, words)
  if (own?.meaning === 'end' || own?.meaning === 'not-a-predicate') return own.meaning
  const light = longestEnding(lightVerbs, words)
  const carried = light && longestEnding(wordClasses, light.before)
  // Only a lasting act shows through: 「検討を実施」 is still considering, 「研修を実施」 is the act itself.
  return carried && carried.meaning !== 'act' && carried.meaning !== 'end' ? carried.meaning : (own?.meaning ?? null)
}

const afterForm = (form: Exclude<WordForm, 'linked'>, noun: WordClass | null): Predicate['says'] => {
  if (noun === 'considering' && form !== 'failed' && form !== 'decided') return 'considering'
  if (noun === 'not-started' || noun === 'missed' || noun === 'delayed') return ofNoun[noun]
  if (noun === 'arranged' && (form === 'past' || form === 'going')) return 'planned'
  if (form === 'going' && noun === 'end') return 'done'
  if (form === 'past' && (noun === 'level' || noun === 'on-track' || noun === 'start')) return 'ongoing'
  return ofForm[form]
}

const stemOf = (words: string): string => words.replace(/(を|が|は|いたし|し|され|させ|でき)$/, '')

const readWords = (words: string): Predicate | null => {
  const noun = nounClass(words)
  if (noun === 'not-a-predicate' || noun === 'level') return null
  if (noun !== null) return { says: ofNoun[noun], bare: true }
  const form = longestEnding(wordForms, words)
  if (form === null) return null
  const stem = nounClass(stemOf(form.before))
  if (form.meaning === 'linked') return { says: afterForm('past', stem), linked: true }
  return {
    says: afterForm(form.meaning, stem),
    ...((form.meaning === 'level' || form.meaning === 'figure') && { level: true }),
  }
}

const readSaid = (words: string): Predicate | null => {
  if (!mayFail.test(words)) return readQuoted(words)
  if (moreTime.test(words) || lateAlready.test(words) || hardToReach.test(words)) return { says: 'delayed' }
  if (belowTarget.test(words)) return { says: 'missed' }
  return readQuoted(words)
}

const readQuoted = (words: string): Predicate | null => {
  const quoted = words.replace(verdict, '$1')
  return (quoted === words ? null : readWords(quoted)) ?? readWords(words)
}

/**
 * What the words of one clause say of the work, by their ending: 「研修会を開催」 done, 「工事を進めています」 ongoing,
 * 「会員数 120人」 nothing (null).
 */
export const readPredicate = (clauseWords: string): Predicate | null => {
  const end = clauseWords.slice(-reach).replace(/[\s:.!?-]+$/, '')
  const words = end.replace(listFiller, '')
  const linked = words.replace(linkingFiller, '')
  if (linked !== words) {
    const said = readSaid(linked)
    return said && { ...said, linked: true }
  }
  const uncounted = words.replace(trailingCount, '')
  const ofNumber = uncounted === words ? null : readWords(uncounted)
  return readSaid(words) ?? (ofNumber && { ...ofNumber, ofNumber: true })
}
