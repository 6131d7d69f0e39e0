import { peopleAddress } from '../../view/account/account-address.ts'
import type { RoleChoice, ShownPerson } from '../../view/account/show-people.ts'
import { AccountField } from './account-field.tsx'
import { AccountSaid } from './account-said.tsx'
import { RoleFields } from './role-fields.tsx'

type PeoplePageProps = {
  readonly people: readonly ShownPerson[]
  /** What was typed in the form of the invitation. */
  readonly typed: { readonly name: string; readonly mail: string; readonly roles: readonly RoleChoice[] }
  readonly refusal: string | null
}

const Row = ({ person }: { readonly person: ShownPerson }) => (
  <tr>
    <th scope="row">
      <a href={person.address} className="inline-flex min-h-11 items-center md:min-h-8">
        {person.name}
      </a>
    </th>
    <td>
      <span className="stack-label">メールアドレス</span>
      {person.mail}
    </td>
    <td>
      <span className="stack-label">役割</span>
      {person.roles.join('・')}
    </td>
    <td>
      <span className="stack-label">状態</span>
      {person.stateWords}
    </td>
  </tr>
)

/** The people of the city, and where somebody is invited. */
export const PeoplePage = ({ people, typed, refusal }: PeoplePageProps) => (
  <>
    <h1 className="text-std-28B-150">利用者</h1>
    <AccountSaid refusal={refusal} />
    <table className="stack mt-4 bg-paper">
      <caption className="sr-only">利用者の一覧</caption>
      <thead>
        <tr>
          <th scope="col">名前</th>
          <th scope="col">メールアドレス</th>
          <th scope="col">役割</th>
          <th scope="col">状態</th>
        </tr>
      </thead>
      <tbody>
        {people.map((person) => (
          <Row key={person.id} person={person} />
        ))}
      </tbody>
    </table>
    <section className="account-page mt-8" aria-labelledby="invite">
      <h2 id="invite" className="text-std-24B-150">
        招待する
      </h2>
      <p>一度だけ使えるリンクができます。写して、本人に渡してください。14日のうちに、本人がパスワードを決めます。</p>
      <form method="post" action={peopleAddress} className="account-form">
        <AccountField name="name" label="名前" autoComplete="off" defaultValue={typed.name} required={true} />
        <AccountField
          name="mail"
          type="email"
          label="メールアドレス"
          autoComplete="off"
          defaultValue={typed.mail}
          required={true}
        />
        <RoleFields roles={typed.roles} />
        <button type="submit" className="main-button">
          招待のリンクを作る
        </button>
      </form>
    </section>
  </>
)
