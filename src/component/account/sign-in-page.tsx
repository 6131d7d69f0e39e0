import { demoSignInAddress, signInAddress } from '../../view/account/account-address.ts'
import type { ShownPerson } from '../../view/account/show-people.ts'
import { AccountField } from './account-field.tsx'
import { AccountSaid } from './account-said.tsx'

type SignInPageProps = {
  readonly to: string
  readonly mail: string
  readonly refusal: string | null
  readonly status: string | null
  /** The demonstration's people, to go in as with one click; null: this is a real city. */
  readonly demo: readonly ShownPerson[] | null
}

const DemoAccounts = ({ people, to }: { readonly people: readonly ShownPerson[]; readonly to: string }) => (
  <section className="mt-6" aria-labelledby="demo">
    <h2 id="demo" className="text-std-18B-160">
      見本の利用者として入る
    </h2>
    <p>架空の人です。押すだけで、その役割でできることを試せます。本番の市には、この欄はありません。</p>
    <ul className="demo-accounts">
      {people.map(({ id, name, roles }) => (
        <li key={id}>
          <form method="post" action={demoSignInAddress}>
            <input type="hidden" name="person" value={id} />
            <input type="hidden" name="to" value={to} />
            <button type="submit">
              <b className="block">{name}</b>
              {roles.join('・')}
            </button>
          </form>
        </li>
      ))}
    </ul>
    <p className="mt-4">
      <a href="/office" className="inline-flex min-h-11 items-center">
        役割を選ばずに、すべての操作を試す
      </a>
    </p>
  </section>
)

/** Where staff sign in. */
export const SignInPage = ({ to, mail, refusal, status, demo }: SignInPageProps) => (
  <div className="account-page">
    <h1 className="text-std-28B-150">庁内ページへのサインイン</h1>
    <AccountSaid refusal={refusal} status={status} />
    {demo !== null && <DemoAccounts people={demo} to={to} />}
    <form method="post" action={signInAddress} className="account-form">
      <input type="hidden" name="to" value={to} />
      <AccountField
        name="mail"
        type="email"
        label="メールアドレス"
        autoComplete="username"
        defaultValue={mail}
        required={true}
      />
      <AccountField
        name="password"
        type="password"
        label="パスワード"
        autoComplete="current-password"
        required={true}
      />
      <button type="submit" className="main-button">
        サインインする
      </button>
    </form>
    <p className="mt-4">
      初めての方は、管理者から届いたリンクを開いてください。パスワードを忘れた方は、管理者に新しいリンクを頼んでください。
    </p>
  </div>
)
