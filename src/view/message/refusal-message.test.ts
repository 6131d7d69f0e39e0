import { expect, test } from 'vitest'
import type { Refusal } from '../../sheet/refusal.ts'
import { refusalMessage } from './refusal-message.ts'

const place = { source: '調書.pdf' }

test.each<[Refusal, string]>([
  [{ kind: 'sheet-not-found' }, 'この調書は見つかりません。'],
  [{ kind: 'not-editable', state: 'submitted' }, '今の状態：提出済み'],
  [{ kind: 'not-next-state', from: 'draft', to: 'published' }, '今の状態：作成中'],
  [{ kind: 'sheet-incomplete', missing: ['fiscalYear', 'goals'] }, '足りないもの：年度、重点目標'],
  [{ kind: 'same-sheet-twice', departments: ['建設部', '水道局'] }, '部局：建設部・水道局'],
  [{ kind: 'text-not-fitting', column: 'number' }, '欄：番号'],
  [{ kind: 'text-not-keepable', where: 'goals.0.title' }, '場所：goals.0.title'],
  [{ kind: 'document-not-opened', finding: { code: 'file-encrypted', level: 'error', place } }, 'パスワード'],
  [{ kind: 'not-a-sheet', findings: [{ code: 'not-a-sheet', level: 'error', place }] }, '見出しがあるファイルか'],
])('a refusal says why and what to do: %o', (refusal, words) => {
  expect(refusalMessage(refusal)).toContain(words)
})
