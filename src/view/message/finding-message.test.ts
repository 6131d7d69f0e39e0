import { describe, expect, test } from 'vitest'
import { documentDoubts, documentProblems } from '../../base/document-problem.ts'
import { readingDoubts } from '../../sheet/sheet-finding.ts'
import { findingMessage } from './finding-message.ts'

const codes = [...readingDoubts, ...documentProblems, ...documentDoubts]
const messageOf = (code: (typeof codes)[number], detail = {}) =>
  findingMessage({ code, level: 'warning', place: {}, detail })

describe('a finding in words', () => {
  test.each(codes)('%s says what is odd and what to do', (code) => {
    expect(messageOf(code)).toMatch(/[^。]+。([^。]+。)*[^。]+(ください)。$/)
  })

  test('no two findings read the same', () => {
    expect(new Set(codes.map((code) => messageOf(code))).size).toBe(codes.length)
  })

  test.each([
    [{ mark: '(6)' }, '該当：(6)'],
    [{ mark: '(6)', words: '自治会との話し合い' }, '該当：(6)「自治会との話し合い」'],
    [{ number: 3 }, '該当：番号3'],
    [{ count: 12 }, '該当：12か所'],
  ])('names what it is about: %o', (detail, words) => {
    expect(messageOf('mark-mismatch', detail).endsWith(words)).toBe(true)
  })

  test('quotes long words only at their beginning, and no half character', () => {
    const message = messageOf('words-not-placed', { words: '𠮷'.repeat(500) })
    expect(message.length).toBeLessThan(200)
    expect(message.isWellFormed()).toBe(true)
  })
})
