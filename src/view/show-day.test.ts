import { expect, test } from 'vitest'
import { dayInJapan, showDay, showInstant } from './show-day.ts'

test.each([
  ['2026-10-09', '令和8年10月9日'],
  ['2019-05-01', '令和元年5月1日'],
  ['2019-04-30', '平成31年4月30日'],
  ['1989-01-07', '昭和64年1月7日'],
  ['someday', 'someday'],
])('the day %s is written %s', (day, words) => {
  expect(showDay(day)).toBe(words)
})

test('an instant late in the evening of London is the next day in Japan', () => {
  expect(dayInJapan('2026-03-31T15:30:00Z')).toBe('2026-04-01')
  expect(showInstant('2026-03-31T14:59:00Z')).toBe('令和8年3月31日')
})
