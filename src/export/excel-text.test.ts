import { expect, test } from 'vitest'
import { excelLiteral, excelTexts } from './excel-text.ts'

test('characters that a workbook cannot hold are left out and named', () => {
  const texts = excelTexts()
  expect(texts.clean('制御\u0001文字\ud800と\uffff')).toBe('制御文字と')
  expect(texts.notes()).toEqual(['※ この様式に書けない文字を除きました：U+0001、U+D800、U+FFFF'])
})

test('line breaks of every kind stay line breaks, and tabs and 外字 stay', () => {
  const texts = excelTexts()
  expect(texts.clean('一\r\n二\v三\t\ue000')).toBe('一\n二\n三\t\ue000')
  expect(texts.notes()).toEqual([])
})

test('a text longer than a cell can hold goes on in the next one, no letter cut in two', () => {
  const texts = excelTexts()
  const text = `${'あ'.repeat(32_766)}𠮷${'い'.repeat(10)}`
  const parts = texts.parts(text)
  expect(parts.map(({ length }) => length)).toEqual([32_766, 12])
  expect(parts.join('')).toBe(text)
  expect(texts.notes()).toHaveLength(1)
})

test.each([
  ['_x0041_', '_x005F_x0041_'],
  ['#N/A', '_x0023_N/A'],
  ['#1 の件', '#1 の件'],
  ['=SUM(A1)', '=SUM(A1)'],
])('Excel takes %s for nothing but a text', (text, written) => {
  expect(excelLiteral(text)).toBe(written)
})
