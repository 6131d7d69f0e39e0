import { expect, test } from 'vitest'
import type { DeskRefusal, ImportReason } from '../../sheet/desk-refusal.ts'
import { deskRefusalMessage } from './desk-refusal.ts'

test.each<[DeskRefusal, string]>([
  [{ kind: 'too-many-files', count: 2001, most: 2000 }, '今回：2001件、上限：2000件'],
  [{ kind: 'files-too-large', sizeInBytes: 314_572_801, mostInBytes: 314_572_800 }, '今回：301MB、上限：300MB'],
  [{ kind: 'nothing-to-undo' }, '元に戻せる操作がありません。'],
])('a refusal of the desk says why and what to do: %o', (refusal, words) => {
  expect(deskRefusalMessage(refusal)).toContain(words)
})

test.each<[ImportReason, string]>([
  [{ kind: 'errors-open', count: 3 }, '残り：3件'],
  [
    { kind: 'sheet-incomplete', missing: ['phase'] },
    '足りないもの：当初・中間・期末の区分。部局・年度・報告区分を指定してから取り込んでください。',
  ],
  [{ kind: 'not-editable', state: 'submitted' }, '今の状態：提出済み。差し戻しを受けるか'],
  [{ kind: 'same-sheet-twice', departments: ['総務部'] }, '部局：総務部。片方を「不要」にしてください。'],
])('an import that was refused names the file, the reason and what to do: %o', (because, words) => {
  const sheets = [{ receivedSheetId: 's', path: '中間/総務部.xlsx', because }]
  const [first, line] = deskRefusalMessage({ kind: 'import-refused', sheets }).split('\n')
  expect(first).toBe('取り込めない調書があるため、どれも取り込みませんでした。')
  expect(line).toMatch(/^中間\/総務部\.xlsx：/)
  expect(line).toContain(words)
})

test('refusals that all commands share are worded as everywhere', () => {
  expect(deskRefusalMessage({ kind: 'name-missing' })).toBe('名前を入力してください。')
})
