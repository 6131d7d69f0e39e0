import type { Phase } from './phase.ts'

export type AuditAction =
  | 'create-city'
  | 'add-department'
  | 'change-form'
  | 'change-licence'
  | 'import'
  | 'receive-files'
  | 'undo-import'
  | 'start-phase'
  | 'start-draft'
  | 'submit'
  | 'return'
  | 'approve'
  | 'publish'
  | 'correct'
  | 'confirm-measure'
  | 'correct-measure'
  | 'undo-measure-decision'
  | 'invite-person'
  | 'make-link'
  | 'change-person'
  | 'close-account'
  | 'set-password'
  | 'set-up-code'
  | 'renew-recovery-codes'
  | 'use-recovery-code'
  | 'sign-in'
  | 'sign-in-slowed'
  | 'sign-out'
  | 'end-session'
  | 'make-book'
  | 'remove-book'
  | 'restore-book'

/** 操作履歴: who did what, when. Written once, never changed. */
export type AuditEntry = {
  readonly id: string
  readonly action: AuditAction
  readonly actorId: string
  readonly actor: string
  readonly means: string
  /** An instant as ISO 8601 in UTC. */
  readonly at: string
  readonly sheetId: string | null
  readonly phase: Phase | null
  /** What the action was about: `{ source: '中間.txt', steps: 70 }`, `{ note: '期限を書いてください' }`. */
  readonly detail: Readonly<Record<string, string | number | readonly string[] | null>>
}
