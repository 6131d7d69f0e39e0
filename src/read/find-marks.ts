import { foldWidth } from '../base/text.ts'
import { insideBrackets } from './inside-brackets.ts'
import type { Mark, MarkFamily } from './mark.ts'
import { numberOfMark } from './number-of-mark.ts'

const circled = '①-⑳㉑-㉟㊱-㊿❶-❿⓫-⓴➀-➉➊-➓⓵-⓾'
const forms: readonly (readonly [family: MarkFamily, form: string])[] = [
  // 「1-2 」, 「1-(2)」 and 「①-2 」: the second item of the first goal.
  ['hyphened', `(?:[0-9]{1,2}|\\([0-9]{1,2}\\)|[${circled}])-(?:[0-9]{1,2}(?= )|\\([0-9]{1,2}\\)|[${circled}])`],
  ['circled', `[${circled}]`],
  ['bracketed', '[([〔][0-9]{1,2}[)\\]〕]|[⑴-⒇]'],
  ['bracketed-kana', '\\([ア-ト]\\)'],
  ['letter', '\\([a-z]\\)|[a-z]\\)'],
  ['roman', '\\([ⅰ-ⅻⅠ-Ⅻ]\\)|[ⅰ-ⅻⅠ-Ⅻ][.、]?'],
  ['closed', '[0-9]{1,2}\\)'],
  ['dotted', '[0-9]{1,2}\\.(?![0-9])|[⒈-⒛]'],
  ['kana', '[ア-ト][.、)]|[ア-ト](?= )|(?<=^|\\n[ \\t]*)[ア-ト](?=[ \\t]*(?:\\n|$))'],
  ['plain', '[0-9]{1,2}(?= |\\n[ \\t]*(?:[①-⑳⑴-⒇]|\\())'],
  ['bullet', '[・･•●○◯〇◎◇◆■□▪▫☆★▶►▷▽▼△▲]'],
]
/** A mark stands at the head of a cell or line, after white space, after a full stop, or just after another mark. */
const markForm = new RegExp(forms.map(([, form]) => `(${form})`).join('|'), 'y')

const headOnly: ReadonlySet<MarkFamily> = new Set(['plain', 'bullet'])
/** A number this far ahead of the last one is not the next mark but a number in brackets: 定員 (20). */
const mostSkipped = 3

const anyMark = `(?:[${circled}⑴-⒇]|\\([0-9]{1,2}\\))`
const list = '(?:[~~ー―‐-]|から|、|,|・|と|及び|または|又は|や)'
/** 「①~③」, 「(1)、(2)」 name marks that stand elsewhere. */
const namesNext = new RegExp(`^\\s*${list}\\s*${anyMark}`)
const namedByPrevious = new RegExp(`${anyMark}\\s*${list}\\s*$`)
/** 「(1)の見直し」, 「①を踏まえ」: a particle, and no word that begins with the same sound (のぼり旗, にぎわい, がん検診). */
const particle =
  /^(?:を|[、。,」』)\]】]|(?:の|は|が|に|で|と|も|へ|や)(?=[一-龠ァ-ヶA-Za-z「『(])|のうち|のとおり|のいずれ|について|における|において|に関する|により|による|に基づ|に係る|に向け|から|まで|など|以降|以上|以下|以外|及び|または|又は)/
const startsWithCounter = /^\s*(?:[回件年月日個割%]|人(?![権材口事間工命気])|か所|カ所|箇所|[0-9])/

const familyOf = (match: RegExpExecArray): MarkFamily | null =>
  forms.find((_, index) => match[index + 1] !== undefined)?.[0] ?? null

/** Only behind such a sign can a mark be one of a list of marks. */
const endsList = /[~ー―‐\-ら、,・とびはや]/
const isNamedByPrevious = (folded: string, start: number): boolean => {
  let last = start - 1
  while (last > start - 10 && /\s/.test(folded[last] ?? 'x')) last--
  return endsList.test(folded[last] ?? '') && namedByPrevious.test(folded.slice(Math.max(0, start - 10), start))
}

/**
 * The marks that divide a text, in their order. 「(1) 相談 (2) 訪問」 has two; 「①〜③の見直し」, 「第(2)項」 and a mark
 * inside 「…」 have none. Offsets are those of the text given.
 */
export const findMarks = (text: string): readonly Mark[] => {
  const folded = foldWidth(text)
  let inside: ReturnType<typeof insideBrackets> | null = null
  const marks: Mark[] = []
  const lastOf = new Map<MarkFamily, number>()
  for (let start = 0; start < folded.length; ) {
    markForm.lastIndex = start
    const match = markForm.exec(folded)
    const family = match ? familyOf(match) : null
    if (!match || !family) {
      start = nextBreak(folded, start)
      continue
    }
    const previous = marks.at(-1)
    const end = start + match[0].length
    const atHead = start === 0 || /\n[ \t]*$/.test(folded.slice(Math.max(0, start - 8), start))
    const afterMark = previous !== undefined && folded.slice(previous.end, start).trim() === '' && !atHead
    const rest = folded.slice(end, end + 16)
    const number = numberOfMark(match[0])
    const last = lastOf.get(family) ?? 0
    const isNamed = particle.test(rest) || namesNext.test(rest) || (start > 0 && isNamedByPrevious(folded, start))
    const isSecond = afterMark && (previous.family === family || headOnly.has(family))
    if (start > 0) inside ??= insideBrackets(folded)
    const isMark =
      !inside?.(start) &&
      !isNamed &&
      !isSecond &&
      isBelievable({ family, number, last, atHead, afterMark, followsMark: marks.length > 0, rest })
    if (!isMark) {
      start = nextBreak(folded, end - 1)
      continue
    }
    lastOf.set(family, number)
    marks.push({ printed: text.slice(start, end).trim(), family, number, start, end })
    start = end
  }
  return marks
}

/** Where the next mark may stand: behind white space or a full stop. */
const breaks = /[\s。]/g
const nextBreak = (text: string, from: number): number => {
  breaks.lastIndex = from
  return breaks.test(text) ? breaks.lastIndex : text.length
}

type Candidate = {
  readonly family: MarkFamily
  readonly number: number
  /** The number of the last mark of its family. */
  readonly last: number
  readonly atHead: boolean
  readonly afterMark: boolean
  /** Whether any mark stands before it in the text. */
  readonly followsMark: boolean
  readonly rest: string
}

const isBelievable = ({ family, number, last, atHead, afterMark, followsMark, rest }: Candidate): boolean => {
  if (family === 'bullet') return atHead && /^\s*[^\s]/.test(rest) && rest.trim() !== ''
  if (number === 0) return false
  if (family === 'hyphened') return atHead
  if (family === 'plain') return atHead && !startsWithCounter.test(rest)
  if (atHead || family === 'circled') return true
  if (family === 'bracketed') return number <= last + mostSkipped
  // The others may be words too: within a line they must begin at 1 behind another mark, or count on.
  return number === (last > 0 ? last + 1 : 1) && (afterMark || last > 0 || followsMark)
}
