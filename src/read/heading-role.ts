import { foldWidth } from '../base/text.ts'
import { type HeadingRole, headingRoles, headingWords } from './heading-words.ts'
import { remember } from './remember.ts'

const roleOf = new Map<string, HeadingRole>(
  headingRoles.flatMap((role) => headingWords[role].map((word) => [word.toLowerCase(), role] as const)),
)

const longestHeading = 40
const qualifier =
  /^(?:(?:重点)?目標[0-9一二三四五六七八九十]*の|(?:所属長|部局長|部長|局長|課長|上司|本人)の?|各?(?:部局|部署|部|課|所属|担当課?|所管課?)の|具体的な?|主な|主要な|これまでの|現在の|今年度の?|本年度の?|年度内の?|当該年度の?|中間(?:期|時点)?の?|期末の?|年度末の?|最終の?|当初の?|上半期の?|下半期の?|上期の?|下期の?|前期の?|後期の?|年間の?|令和[0-9元]+年度末?の?|[RH][0-9]+(?:年度)?末?の?|20[0-9]{2}年度の?|[0-9]{1,2}月末?(?:現在|時点|まで|時)?の?)(?=.)/

/** A heading's words without brackets, ornaments and qualifiers: 「■具体的な取り組み項目（箇条書き）※1」 → 「取組項目」. */
const bareHeading = (text: string): string => {
  let bare = foldWidth(text)
    .replace(/\s+/g, '')
    .replace(/[([【〔<][^)\]】〕>]*[)\]】〕>]/g, '')
    .replace(/※[0-9]*/g, '')
    .replace(/^[■◆●○◎□◇▼・]+|[::.]+$/g, '')
    .replace(/取り組み|取組み|取り組/g, '取組')
  for (let shorter = bare.replace(qualifier, ''); shorter !== bare; shorter = bare.replace(qualifier, '')) {
    if (roleOf.has(bare.toLowerCase())) return bare
    bare = shorter
  }
  return bare
}

const exactRole = (word: string): HeadingRole | null =>
  roleOf.get(word.toLowerCase()) ?? roleOf.get(word.replace(/(?:等|など|欄)$/, '').toLowerCase()) ?? null

/** What the known wordings end with, before 等 and behind them; a text that ends otherwise is no heading. */
const lastSigns: ReadonlySet<string> = new Set([
  ...headingRoles.flatMap((role) =>
    headingWords[role].flatMap((word) => [word.at(-1) ?? '', (word.at(-1) ?? '').toLowerCase()]),
  ),
  ...'等ど欄みり組',
])
const isLetter = /[\p{L}\p{N}]/u
const mayBeHeading = (text: string): boolean => {
  const last = foldWidth(text.at(-1) ?? '')
  return !isLetter.test(last) || lastSigns.has(last) || lastSigns.has(last.toLowerCase())
}

/**
 * What a heading announces: 「期限・数値目標等」 → target, 「R7中間実績」 → progress; null for words that are no heading.
 * Two words of different kinds (目標・実績) are no heading; a further 課題 or 備考 does no harm.
 */
export const headingRole = (text: string): HeadingRole | null =>
  text.length > longestHeading || !mayBeHeading(text) ? null : readRole(text)

const mostKnown = 4096
const readRole = remember((text: string): HeadingRole | null => {
  const lines = text.trim().split('\n')
  if (lines.length > 1) {
    const kinds = new Set(lines.map((line) => readRole(line.trim())))
    // 「重点目標」 above 「取組項目」 heads a column in which items stand, and goals over its whole width.
    if (kinds.has('item') && [...kinds].every((kind) => kind === 'item' || kind === 'action' || kind === 'goal'))
      return 'item'
  }
  const bracketed = /^\s*[【[〔［]([^】\]〕］]+)[】\]〕］]\s*$/.exec(text)
  const bare = bareHeading(bracketed?.[1] ?? text)
  if (bare === '') return null
  const exact = exactRole(bare)
  if (exact) return exact
  const roles = new Set(bare.split(/[・/、,&]|及び|または|と|\|/).map((word) => exactRole(bareHeading(word))))
  const joined = exactRole(bare.replace(/[・/、,]/g, ''))
  // 「何を・いつまでに・どうするのか」 is one question.
  if (roles.has(null) || (joined !== null && /いつまで|どこまで/.test(bare))) return joined
  // 「部の運営方針と重点目標」 is the title of a paper.
  if (roles.has('goal') && roles.size === 1 && /と|及び/.test(bare)) return null
  if (roles.size > 1) roles.delete('extra')
  // 「取組項目・取組内容」 heads one column for both.
  if (roles.has('item') && [...roles].every((role) => role === 'item' || role === 'action' || role === 'goal'))
    return 'item'
  // 「取組内容と達成状況」: what was to be done, and in the same cells what came of it.
  if (roles.has('action') || roles.has('item')) return 'action'
  return roles.size === 1 ? ([...roles][0] ?? null) : null
}, mostKnown)

const likelyWords: readonly (readonly [RegExp, HeadingRole])[] = [
  [/課題|今後|次年度|方向性|予定|見込|備考|予算|現状|基準|前年|達成率|理由|めざす|目指す|あるべき/, 'extra'],
  [/評価|評定|判定|(?:進捗|達成|最終)区分/, 'evaluation'],
  [
    /実績|進捗|状況|結果|成果(?!指標|目標)|できたこと|どうなった|どこまで(?:進|でき)|(?:^|月末?|[0-9]日?)(?:現在|時点)$/,
    'progress',
  ],
  [/目標|指標|期限|KPI|水準|期日|いつまで|どこまで|どれだけ|ゴール|時期|日程|スケジュール/, 'target'],
  [/取組|内容|方法|行動|活動|手段|実施|何を|どのよう|どうやって|すること|やること/, 'action'],
  [/計画$/, 'target'],
]

/** What an unknown heading most likely announces: 「本年度に行う取組み」 → action; null where nothing is likely. */
export const guessRole = (text: string): HeadingRole | null =>
  likelyWords.find(([words]) => words.test(bareHeading(text)))?.[1] ?? null

/** What an unknown heading beside known ones most likely announces; else it is a column of its own. */
export const likelyRole = (text: string): HeadingRole => guessRole(text) ?? 'extra'
