import { expect, test } from 'vitest'
import { countedName, headOf, isSameEvent, nameLikeness } from './counted-name.ts'

test.each([
  ['協働研修会の開催', '協働研修会'],
  ['実施予定', ''],
  ['交付決定', ''],
  ['ポータルサイトを新規導入', 'ポータルサイト'],
  ['防災訓練を', '防災訓練'],
])('%s counts %s', (label, name) => {
  expect(countedName(label)).toBe(name)
})

test('the head of a name is its last noun', () => {
  expect(headOf('職員の発信力を強化するための研修会')).toBe('研修会')
  expect(headOf('企業との交流会')).toBe('交流会')
})

test.each([
  ['研修会', '職員研修', true],
  ['臨時総会', '総会', true],
  ['課長会議', '検討会議', false],
  ['総会', '理事会', false],
])('%s and %s are one event: %s', (one, other, same) => {
  expect(isSameEvent(one, other)).toBe(same)
})

test('likeness is the share of the shorter name', () => {
  expect(nameLikeness('登録者数', '市公式登録者数')).toBe(1)
  expect(nameLikeness('総会', '理事会')).toBe(0)
  expect(nameLikeness('', '総会')).toBe(0)
})
