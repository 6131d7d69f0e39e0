import { ownAccountAddress } from '../../view/account/account-address.ts'
import type { ShownPerson } from '../../view/account/show-people.ts'
import type { ShownSession } from '../../view/account/show-session.ts'
import { AccountField, NewPasswordFields } from './account-field.tsx'
import { AccountSaid } from './account-said.tsx'
import { SessionList } from './session-list.tsx'

type OwnAccountPageProps = {
  readonly person: ShownPerson
  readonly sessions: readonly ShownSession[]
  /** How many recovery codes are left; null: the person has no one-time code. */
  readonly codesLeft: number | null
  readonly least: number
  readonly refusal: string | null
  readonly status: string | null
}

const Current = ({ id }: { readonly id: string }) => (
  <AccountField
    id={id}
    name="current"
    type="password"
    label="今のパスワード"
    autoComplete="current-password"
    required={true}
  />
)

/** One's own account: where one is signed in, the password, the recovery codes. */
export const OwnAccountPage = ({ person, sessions, codesLeft, least, refusal, status }: OwnAccountPageProps) => (
  <div className="account-page">
    <h1 className="text-std-28B-150">{person.name}さんの設定</h1>
    <p className="mt-1 text-soft">
      {person.mail}　{person.roles.join('・')}
    </p>
    <AccountSaid refusal={refusal} status={status} />
    <section className="mt-6" aria-labelledby="sessions">
      <h2 id="sessions" className="text-std-18B-160">
        サインインしている所
      </h2>
      <p>覚えのないものがあれば終わらせて、パスワードを変えてください。</p>
      <SessionList sessions={sessions} address={`${ownAccountAddress}/sessions`} />
    </section>
    <section className="mt-8" aria-labelledby="password-heading">
      <h2 id="password-heading" className="text-std-18B-160">
        パスワードを変える
      </h2>
      <p>変えると、ほかの所のサインインはすべて終わります。</p>
      <form method="post" action={`${ownAccountAddress}/password`} className="account-form">
        <Current id="current-for-password" />
        <NewPasswordFields least={least} />
        <button type="submit" className="main-button">
          パスワードを変える
        </button>
      </form>
    </section>
    {codesLeft !== null && (
      <section className="mt-8" aria-labelledby="codes">
        <h2 id="codes" className="text-std-18B-160">
          回復コード（残り {codesLeft}個）
        </h2>
        <p>新しく作ると、前のコードはすべて使えなくなります。</p>
        <form method="post" action={`${ownAccountAddress}/recovery-codes`} className="account-form">
          <Current id="current-for-codes" />
          <button type="submit" className="main-button">
            新しい回復コードを作る
          </button>
        </form>
      </section>
    )}
  </div>
)
