import { expect, test } from 'vitest'
import { openTextFile } from '../open-text-file.ts'
import { mutateBytes, mutateText, randomFrom } from '../zip/fixture/mutate.ts'
import { isCsv } from './is-csv.ts'

const form = '重点目標一覧表,,\n取組,目標,進捗\n"(1) 相談\n(2) 訪問",12回,"「""はつらつ""教室」, 3回"\n'.repeat(4)

test('200 spoiled texts are read or refused, each at once', async () => {
  const random = randomFrom(20_251_001)
  for (let file = 0; file < 200; file++) {
    const text = mutateText(form, random)
    const bytes = random() < 0.5 ? mutateBytes(Buffer.from(text), random) : Buffer.from(text)
    const opened = openTextFile(bytes, '健康部.csv')
    expect(opened.ok || opened.refusal.code).toBeTruthy()
    expect(typeof isCsv(text)).toBe('boolean')
  }
})
