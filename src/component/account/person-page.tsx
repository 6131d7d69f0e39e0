import type { RoleChoice, ShownPerson } from '../../view/account/show-people.ts'
import type { ShownSession } from '../../view/account/show-session.ts'
import { AccountSaid } from './account-said.tsx'
import { RoleFields } from './role-fields.tsx'
import { SessionList } from './session-list.tsx'

type PersonPageProps = {
  readonly person: ShownPerson
  readonly roles: readonly RoleChoice[]
  readonly sessions: readonly ShownSession[]
  readonly refusal: string | null
  readonly status: string | null
}

type PartProps = { readonly person: ShownPerson }

const LinkForm = ({ person }: PartProps) => (
  <section className="mt-8" aria-labelledby="link">
    <h2 id="link" className="text-std-18B-160">
      新しいリンク
    </h2>
    <p>
      {person.state === 'invited'
        ? '前の招待のリンクは使えなくなります。'
        : 'パスワードを忘れたときに渡します。本人が使うまでは、今のパスワードのままです。'}
    </p>
    <form method="post" action={`${person.address}/link`} className="account-form">
      {person.state === 'active' && (
        <p>
          <label className="check">
            <input type="checkbox" name="code" value="yes" />
            コードも初めから（電話と回復コードをなくしたとき）
          </label>
        </p>
      )}
      <button type="submit" className="second-button">
        リンクを作る
      </button>
    </form>
  </section>
)

const CloseForm = ({ person }: PartProps) => (
  <section className="mt-8" aria-labelledby="close">
    <h2 id="close" className="text-std-18B-160">
      利用を終える
    </h2>
    <p>サインインはその場ですべて終わり、もう入れません。これまでの操作の記録は残ります。</p>
    <form method="post" action={`${person.address}/close`} className="account-form">
      <input type="hidden" name="version" value={person.version} />
      <button type="submit" className="second-button">
        {person.name}さんの利用を終える
      </button>
    </form>
  </section>
)

/** One person, for an administrator: roles, sessions, a new link, the end. */
export const PersonPage = ({ person, roles, sessions, refusal, status }: PersonPageProps) => (
  <div className="account-page">
    <h1 className="text-std-28B-150">{person.name}</h1>
    <p className="mt-1 text-soft">
      {person.mail}　{person.stateWords}
    </p>
    <AccountSaid refusal={refusal} status={status} />
    {person.state !== 'closed' && (
      <>
        <section className="mt-6" aria-labelledby="roles">
          <h2 id="roles" className="text-std-18B-160">
            役割
          </h2>
          <form method="post" action={`${person.address}/roles`} className="account-form">
            <input type="hidden" name="version" value={person.version} />
            <RoleFields roles={roles} />
            <button type="submit" className="main-button">
              役割を変える
            </button>
          </form>
        </section>
        {sessions.length > 0 && (
          <section className="mt-8" aria-labelledby="sessions">
            <h2 id="sessions" className="text-std-18B-160">
              サインインしている所
            </h2>
            <SessionList sessions={sessions} address={`${person.address}/sessions`} />
          </section>
        )}
        <LinkForm person={person} />
        <CloseForm person={person} />
      </>
    )}
  </div>
)

type LinkPageProps = { readonly name: string; readonly link: string; readonly back: string }

/** A one-time link, shown once. */
export const LinkPage = ({ name, link, back }: LinkPageProps) => (
  <div className="account-page">
    <h1 className="text-std-28B-150">{name}さんに渡すリンク</h1>
    <p className="mt-2">
      写して、本人だけに渡してください。一度だけ、14日のうちに使えます。
      <b>この画面を離れると、二度と表示できません。</b>
    </p>
    <p id="link" className="account-word mt-4">
      {link}
    </p>
    <p className="mt-4">
      <a href={back} className="inline-flex min-h-11 items-center">
        利用者の一覧へ戻る
      </a>
    </p>
  </div>
)
