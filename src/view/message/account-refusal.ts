import type { AccountRefusal } from '../../sheet/account-refusal.ts'
import type { Refusal } from '../../sheet/refusal.ts'
import { refusalMessage } from './refusal-message.ts'

const sentences: Readonly<Record<AccountRefusal['kind'], string>> = {
  'person-not-found': 'この利用者は見つかりません。利用者の一覧から選び直してください。',
  'person-name-missing': '名前を100字以内で入力してください。',
  'mail-not-valid': 'メールアドレスを「名前@組織」の形で入力してください（例：yamashita@city.example）。',
  'mail-taken': 'このメールアドレスの利用者はすでにいます。一覧で確かめてください。',
  'role-missing': '役割を一つ以上選んでください。',
  'role-needs-department': '担当者・部局長には、部局を一つ以上選んでください。',
  'person-changed-by-other': 'ほかの人が先にこの利用者を変更しました。今の内容を見て、もう一度操作してください。',
  'person-closed': 'この利用者は利用を終えています。必要なときは、新しく招待してください。',
  'last-administrator':
    'ただ一人の管理者なので、外せません。先にほかの人を管理者にして、その人がサインインできることを確かめてください。',
  'link-not-valid':
    'このリンクは使えません。使い終わったか、期限が過ぎたか、新しいリンクに替わっています。管理者に新しいリンクを頼んでください。',
  'password-too-short': 'パスワードを、もっと長くしてください。',
  'password-too-long': 'パスワードが長すぎます。短くしてください。',
  'passwords-differ': '二つのパスワードが同じではありません。もう一度、同じものを入力してください。',
  'sign-in-wrong':
    'サインインできませんでした。メールアドレスとパスワードを確かめてください。忘れたときは、管理者に新しいリンクを頼んでください。',
  'password-wrong': '今のパスワードが違います。確かめて、もう一度入力してください。',
  'code-wrong':
    'コードが違うか、もう使われています。アプリに出ている新しい6桁を待って、入力してください。電話の時計が合っているかも確かめてください。',
  wait: '何度か違っていたので、少し待ってからもう一度試してください。',
  'session-not-found': 'このサインインは終わっています。もう一度サインインしてください。',
}

const detail = (refusal: AccountRefusal): string => {
  switch (refusal.kind) {
    case 'password-too-short':
      return `${refusal.least}文字以上。言葉をいくつか並べると、長くて覚えやすくなります。`
    case 'password-too-long':
      return `上限：${refusal.most}文字`
    case 'wait':
      return refusal.seconds < 60 ? `あと ${refusal.seconds}秒` : `あと ${Math.ceil(refusal.seconds / 60)}分`
    default:
      return ''
  }
}

const isAccountRefusal = (refusal: AccountRefusal | Refusal): refusal is AccountRefusal => refusal.kind in sentences

/** Why something about accounts was not done and what to do: 「何度か違っていたので、…あと 10秒」. */
export const accountRefusalMessage = (refusal: AccountRefusal | Refusal): string =>
  isAccountRefusal(refusal) ? sentences[refusal.kind] + detail(refusal) : refusalMessage(refusal)
