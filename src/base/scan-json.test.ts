import { describe, expect, test } from 'vitest'
import { lineAt, scanJson } from './scan-json.ts'

describe('in a JSON text', () => {
  const text = '{\n "列": [\n  { "幅": 3 },\n  { "幅": [0, "a\\"b"] }\n ],\n "逃": {}\n}'
  const { places, stop } = scanJson(text)

  test.each([
    ['', '{'],
    ['列', '['],
    ['列.0.幅', '3'],
    ['列.1.幅.0', '0'],
    ['列.1.幅.1', '"a\\"b"'],
    ['逃', '{}'],
  ])('the value at %s stands where %s begins', (path, start) => {
    expect(text.slice(places.get(path)).startsWith(start)).toBe(true)
  })

  test('lines are counted from 1', () => {
    expect(lineAt(text, places.get('列.1.幅.0') ?? 0)).toBe(4)
    expect(stop).toBeNull()
  })
})

test.each([
  ['{"a": 1,}', 8],
  ['{"a": 1 "b": 2}', 8],
  ['{a: 1}', 1],
  ["{'a': 1}", 1],
  ['[1, 2', 5],
  ['[1 2]', 3],
  ['{"a" 1}', 5],
  ['{"a": [1}', 8],
  ['{"a": "b', 6],
  ['{"a": 1} x', 9],
  ['{} {}', 3],
  ['[,]', 1],
  ['01', 1],
  ['', 0],
  ['「全角」', 0],
])('%s is no JSON from %i on', (text, stop) => {
  expect(scanJson(text).stop).toBe(stop)
  expect(() => JSON.parse(text)).toThrow()
})

test('what is deeper than any form ends without trouble', () => {
  expect(scanJson(`${'['.repeat(20_000)}${']'.repeat(20_000)}`).stop).toBeNull()
})
