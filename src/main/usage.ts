import type { Verb } from './verb.ts'

/** The help of one verb. */
export const usageOf = (verb: Verb): string =>
  [
    `使い方: shirube ${verb.name} ${verb.usage}`.trimEnd(),
    '',
    verb.summary,
    ...verb.help,
    '',
    '終わり方: 0 問題なし・1 「要対応」の指摘あり・2 受け付けられない・64 使い方の誤り',
  ].join('\n')

/** The list of all verbs. */
export const generalHelp = (verbs: readonly Verb[]): string => {
  const width = Math.max(...verbs.map(({ name }) => name.length))
  return [
    '使い方: shirube 動詞 [指定…]',
    '',
    ...verbs.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`),
    '',
    'shirube 動詞 --help で、それぞれの詳しい使い方が出ます。',
  ].join('\n')
}
