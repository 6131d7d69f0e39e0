import { expect, test } from 'vitest'
import { asTyped } from './as-typed.ts'
import type { PageInk } from './ink.ts'

test('what a browser wrote down as 〜 is the ～ that was typed; other letters stay', () => {
  const letter = { x: 0, y: 0, length: 10, size: 10, turn: 'right', isRed: false, isStruck: false } as const
  const ink: PageInk = {
    width: 100,
    height: 100,
    glyphs: [...'4月〜6月'].map((text) => ({ ...letter, text })),
    rules: [],
    hidden: 0,
  }
  expect(
    asTyped(ink)
      .glyphs.map(({ text }) => text)
      .join(''),
  ).toBe('4月～6月')
})
