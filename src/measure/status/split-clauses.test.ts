import { expect, test } from 'vitest'
import { splitClauses } from './split-clauses.ts'

test.each([
  ['3回開催、12月に2回開催予定', ['3回開催', '12月に2回開催予定'], [0, 0]],
  ['募集を実施 審査会を開催。決定', ['募集を実施', '審査会を開催', '決定'], [0, 1, 2]],
  ['次年度に計画を 見直す', ['次年度に計画を見直す'], [0]],
  ['寄附 14,003件', ['寄附', '14,003件'], [0, 1]],
  ['「おはなし、会」を開催', ['「」を開催'], [0]],
  ['「一部見直し」としており', ['一部見直しとしており'], [0]],
  ['・点検　・修繕', ['点検', '修繕'], [1, 3]],
  ['閉じない（括弧も、読む', ['閉じない(括弧も', '読む'], [0, 0]],
] as const)('「%s」 is split where its thoughts end', (text, words, sentences) => {
  const clauses = splitClauses(text)
  expect(clauses.map((clause) => clause.words)).toEqual(words)
  const first = clauses[0]?.sentence ?? 0
  expect(clauses.map(({ sentence }) => sentence - first)).toEqual(sentences.map((sentence) => sentence - sentences[0]))
})

test('what stands in brackets is a note of its clause', () => {
  expect(splitClauses('未開催（12月開催予定）')[0]).toMatchObject({
    words: '未開催',
    notes: ['12月開催予定'],
    span: [0, 12],
  })
})
