import { foldWidth } from '../base/text.ts'
import { headingWords } from './heading-words.ts'
import { numberOfMark } from './number-of-mark.ts'

export type GoalLabel = { readonly number: number | null; readonly title: string | null }

// 「重点目標 2050年ゼロカーボン」 holds a year, 「重点目標 1,200人の見守り」 a quantity, not a number of a goal.
const numeral = '[0-9]{1,2}(?![0-9]|[,./][0-9])|[①-⑳]|[Ⅰ-Ⅻ]|[一二三四五六七八九十]{1,2}'
const label = new RegExp(
  `^[■◆●○◎▼□◇【\\[「<〈《(\\s]*(?:各?(?:部局?|局|課|所属|組織|市)の)?(${headingWords.goal.join('|')}|目標|施策)\\s*(?:No\\.?|№|その|第)?\\s*(${numeral})?([\\s】\\]」>〉》):.、・-]*)([\\s\\S]*)$`,
)
const numbered = new RegExp(
  `^(?:第\\s*(${numeral})\\s*[.、:]?\\s*|[【\\[〔]\\s*(${numeral})\\s*[】\\]〕]\\s*|([Ⅰ-Ⅻ])[.、:\\s]*\\s*|([0-9]{1,2}|[一二三四五六七八九十]{1,2}(?=[.、:\\s]))(?:[.、:]|-(?![0-9])|\\s)\\s*)([^\\s][\\s\\S]*)$`,
)
const numberBefore = new RegExp(
  `^\\s*(${numeral})[\\s.、]+(?:${headingWords.goal.join('|')})(?:[\\s::]+(\\S[\\s\\S]*)|\\s*)$`,
)
/** Every word of a label holds one of these. */
const mayBeLabel = /目標|施策|重点|方針|項目|課題|テーマ/

/** Such words need a number to be a label: 「目標1」; 「目標値の見直し」 is prose. */
const needsNumber = new Set(['目標', '施策', '大項目', '基本方針'])
const counter = /^(?:[回件人年月日個社校名台度位つ%割期次周歳万千百億分段種園館]|世紀|地区|か所|カ所|箇所|以上|程度|ヶ)/

/** Reads 「重点目標2　移住の推進」, 「【重点目標】移住の推進」, 「目標１：移住の推進」; null when the words are no such label. */
export const readGoalLabel = (text: string): GoalLabel | null => {
  if (!mayBeLabel.test(text)) return null
  const before = numberBefore.exec(foldWidth(text))
  if (before) {
    const length = before[2]?.length ?? 0
    return { number: numberOfMark(before[1] ?? ''), title: length > 0 ? text.slice(-length).trim() : null }
  }
  const found = label.exec(foldWidth(text))
  if (!found) return null
  const [whole, word = '', number, gap = '', rest = ''] = found
  const between = whole.slice(whole.indexOf(word) + word.length, whole.length - rest.length)
  if (!number && needsNumber.has(word)) return null
  if (!number && rest !== '' && between === '') return null
  // 「重点目標一覧表」 holds no numeral; 「目標3回」 counts; 「目標3 回遊の…」 is a title.
  if (number && gap === '' && (counter.test(rest) || /^[一二三四五六七八九十]/.test(number))) return null
  // 「目標1の総合評価」 speaks of a goal and names none.
  if (number && gap === '' && /^(?:の|は|を|に|が)(?=[一-龠ァ-ヶ])/.test(rest)) return null
  const title = text.slice(text.length - rest.length).trim()
  const inner = number ? null : readNumberedTitle(title)
  return { number: number ? numberOfMark(number) : (inner?.number ?? null), title: inner?.title ?? (title || null) }
}

/** Reads 「第2 移住の推進」, 「Ⅱ 移住の推進」, 「2．移住の推進」 as number and title. */
export const readNumberedTitle = (text: string): { readonly number: number; readonly title: string } | null => {
  const found = numbered.exec(foldWidth(text))
  if (!found) return null
  const [, ordinal, bracketed, roman, plain, rest = ''] = found
  // 「第3号様式」, 「第2期計画」 count something else.
  if (ordinal && /^(?:号|条|項|次|期|章|節|回|四半期|種)/.test(rest)) return null
  if (plain && /^(?:回(?!遊)|件|[%]|か所|カ所|箇所)/.test(rest)) return null
  return {
    number: numberOfMark(ordinal ?? bracketed ?? roman ?? plain ?? ''),
    title: text.slice(text.length - rest.length).trim(),
  }
}
