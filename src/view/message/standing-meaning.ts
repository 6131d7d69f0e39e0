import type { Standing } from '../../sheet/measure.ts'

/** What each of the seven standings means, for the legend beside every figure. */
export const standingMeanings: Readonly<Record<Standing, string>> = {
  met: '目標に届いた。保つ目標なら、保てている',
  'on-pace': 'まだ途中だが、その日の見込みに照らして進んでいる',
  behind: 'その日の見込みに届いていない。または、遅れていると書かれている',
  planned: 'まだ行っていないが、年度内の日付とともに予定が書かれている',
  'not-started': 'まだ始まっていないと書かれている。または、数がまだ0',
  missed: '年度が終わり、目標に届かなかった',
  'not-judgeable': '数の記載がないなど、記載だけからは判断できない。0とはみなさない',
}
