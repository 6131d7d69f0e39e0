import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cutAtSpans } from './cut-at-spans.ts'

test('the words that were read are told from those between them', () => {
  expect(
    cutAtSpans('7回実施、参加42人', 10, [
      [10, 12],
      [17, 20],
    ]).map(({ words, isRead }) => [words, isRead]),
  ).toEqual([
    ['7回', true],
    ['実施、参加', false],
    ['42人', true],
  ])
})

test('whatever the spans, no word is lost and none is said twice', () => {
  const span = fc.tuple(fc.integer({ min: -5, max: 40 }), fc.integer({ min: -5, max: 40 }))
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), fc.integer({ min: 0, max: 9 }), fc.array(span), (words, start, spans) => {
      expect(
        cutAtSpans(words, start, spans)
          .map((piece) => piece.words)
          .join(''),
      ).toBe(words)
    }),
  )
})
