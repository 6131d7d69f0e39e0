import { expect, test } from 'vitest'
import { encodeCp932 } from './encode-cp932.ts'
import { lossCounter } from './lost-character.ts'

const decode = (bytes: Uint8Array): string => new TextDecoder('shift_jis', { fatal: true }).decode(bytes)

test('everything CP932 has comes back, NEC and IBM characters and half-width kana too', () => {
  const counter = lossCounter()
  const text = '重点目標①⑳Ⅳ㈱㎡髙﨑ｶﾅ～－￠￢∵"\\~\r\n\t外字\ue000'
  expect(decode(encodeCp932(text, counter))).toBe(text)
  expect(counter.lost()).toEqual([])
})

test('髙 is written where Windows writes it', () => {
  expect([...encodeCp932('髙①', lossCounter())]).toEqual([0xfb, 0xfc, 0x87, 0x40])
})

test('a sign that looks alike stands for one CP932 does not have, and it is told', () => {
  const counter = lossCounter()
  expect(decode(encodeCp932('9〜10月、−5度、10〜12月', counter))).toBe('9～10月、－5度、10～12月')
  expect(counter.lost()).toEqual([
    { character: '〜', instead: '～', count: 2 },
    { character: '−', instead: '－', count: 1 },
  ])
})

test('a character that is lost leaves one 〓 for each unit, so that offsets stay true', () => {
  const counter = lossCounter()
  const text = '𠮷野が😀10回'
  const written = decode(encodeCp932(text, counter))
  expect(written).toBe('〓〓野が〓〓10回')
  expect(written.indexOf('10回')).toBe(text.indexOf('10回'))
  expect(counter.lost()).toEqual([
    { character: '𠮷', instead: '〓〓', count: 1 },
    { character: '😀', instead: '〓〓', count: 1 },
  ])
})
