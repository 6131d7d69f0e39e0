import { expect, test } from 'vitest'
import { isRed } from './is-red.ts'

test.each(['FF0000', 'C00000', 'ee0000', 'E60012', 'DA0000', 'FF3300', 'C0504D'])('%s is red', (colour) => {
  expect(isRed(colour)).toBe(true)
})

test.each(['000000', 'auto', 'FFC000', 'ED7D31', '833C0B', 'FF99CC', '0070C0', 'FFFFFF', '808080', 'FF00FF', ''])(
  '「%s」 is not',
  (colour) => {
    expect(isRed(colour)).toBe(false)
  },
)
