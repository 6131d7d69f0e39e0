import type { ShownSession } from '../../view/account/show-session.ts'

type SessionListProps = {
  readonly sessions: readonly ShownSession[] /** Where ending one is sent. */
  readonly address: string
}

/** Where somebody is signed in, each to be ended by a button. */
export const SessionList = ({ sessions, address }: SessionListProps) => (
  <ul className="account-list mt-2">
    {sessions.map(({ id, device, since, seen, address: from, isThis }) => (
      <li key={id}>
        <span>
          <b>{device}</b>
          {isThis && '（今のこの画面）'}
          <span className="block text-dns-14N-130 text-soft">
            {since} から・最後の利用 {seen}・{from}
          </span>
        </span>
        <form method="post" action={address}>
          <input type="hidden" name="session" value={id} />
          <button type="submit" className="second-button">
            終わらせる
            <span className="sr-only">
              ：{device} {since}
            </span>
          </button>
        </form>
      </li>
    ))}
  </ul>
)
