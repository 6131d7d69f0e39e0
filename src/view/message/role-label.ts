import type { RoleKind } from '../../sheet/role.ts'

/** What a role is called, and what it does, in a line. */
export const roleLabels: Readonly<Record<RoleKind, { readonly word: string; readonly meaning: string }>> = {
  editor: { word: '担当者', meaning: '自分の部局の目標と進捗を書き、読みを確かめます' },
  'department-head': { word: '部局長', meaning: '担当者のできることに加え、部局の調書を提出します' },
  coordinator: { word: '取りまとめ担当課', meaning: '全部局の調書を受け付け、差し戻し、承認し、公開します' },
  executive: { word: '市長・副市長', meaning: 'すべての調書を読みます' },
  administrator: { word: '管理者', meaning: '利用者・部局・様式を設定します。調書の中身は変えません' },
}
