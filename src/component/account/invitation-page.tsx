import { AccountField, NewPasswordFields } from './account-field.tsx'
import { AccountSaid } from './account-said.tsx'

type InvitationPageProps = {
  readonly address: string
  readonly city: string
  readonly name: string
  readonly isFirst: boolean
  /** What the first administrator typed; null: name and address are known. */
  readonly named: { readonly name: string; readonly mail: string } | null
  /** Shown, and for password managers to keep the password under. */
  readonly mail: string
  readonly least: number
  readonly refusal: string | null
}

/** Where somebody sets their password by a one-time link. */
export const InvitationPage = ({ address, city, name, isFirst, named, mail, least, refusal }: InvitationPageProps) => (
  <div className="account-page">
    <h1 className="text-std-28B-150">{isFirst ? '利用の開始' : 'パスワードの決め直し'}</h1>
    <p className="mt-2">
      {named ? `${city}の最初の管理者の設定です。` : `${city}の${name}さんの設定です。`}
      このリンクは一度だけ使えます。
    </p>
    <AccountSaid refusal={refusal} />
    <form method="post" action={address} className="account-form">
      {named ? (
        <>
          <AccountField name="name" label="名前" autoComplete="name" defaultValue={named.name} required={true} />
          <AccountField
            name="mail"
            type="email"
            label="メールアドレス"
            hint="サインインのときに使います。"
            autoComplete="username"
            defaultValue={named.mail}
            required={true}
          />
        </>
      ) : (
        <AccountField
          name="mail"
          type="email"
          label="メールアドレス（サインインのときに使います）"
          autoComplete="username"
          value={mail}
          readOnly={true}
        />
      )}
      <NewPasswordFields least={least} />
      <button type="submit" className="main-button">
        このパスワードにする
      </button>
    </form>
  </div>
)

/** That a one-time link cannot be used. */
export const DeadLinkPage = ({ words }: { readonly words: string }) => (
  <div className="account-page">
    <h1 className="text-std-28B-150">このリンクは使えません</h1>
    <AccountSaid refusal={words} />
    <p className="mt-4">
      <a href="/sign-in" className="inline-flex min-h-11 items-center">
        サインインのページへ
      </a>
    </p>
  </div>
)
