import { expect, test } from 'vitest'
import type { FormFaultReason } from '../../sheet/form-fault.ts'
import { formFaultMessage } from './form-fault.ts'

test.each<[string, FormFaultReason, string]>([
  [
    'columns.2.width',
    { kind: 'number-too-small', minimum: 0, inclusive: false },
    'columns.2.width: 0より大きい数を書いてください',
  ],
  ['font.size', { kind: 'number-too-small', minimum: 6, inclusive: true }, 'font.size: 6以上の数を書いてください'],
  [
    'columns.0.heading',
    { kind: 'wrong-kind', expected: ['text', 'object'] },
    'columns.0.heading: "…" で囲んだ言葉か、{ } で囲んだ項目を書いてください',
  ],
  ['paper.size', { kind: 'not-an-option', options: ['a4', 'a3'] }, 'paper.size: "a4"、"a3" のどれかを書いてください'],
  ['', { kind: 'not-json' }, 'ここからJSONとして読めません。かっこ、コンマ、引用符（"）を確かめてください'],
])('the fault at %s says what to write: %o', (path, reason, words) => {
  expect(formFaultMessage({ path, line: 3, reason })).toBe(words)
})
