import { setUpAddress } from '../../view/account/account-address.ts'
import { AccountField } from './account-field.tsx'
import { AccountSaid } from './account-said.tsx'

type SetUpPageProps = {
  /** In groups of four letters, to be typed. */
  readonly secret: string
  /** The same for an app on this device. */
  readonly address: string
  readonly to: string
  readonly refusal: string | null
}

/** Where a one-time code is set up for the first time. */
export const SetUpPage = ({ secret, address, to, refusal }: SetUpPageProps) => (
  <div className="account-page">
    <h1 className="text-std-28B-150">ワンタイムコードの設定</h1>
    <p className="mt-2">
      取りまとめ担当課と管理者は、パスワードのほかに、電話の認証アプリが出す6桁のコードでサインインします。
    </p>
    <AccountSaid refusal={refusal} />
    <ol className="mt-4 list-decimal pl-6">
      <li>
        電話の認証アプリで「手動で追加」「セットアップキーを入力」などを選び、次の鍵を入力します（種類は「時間ベース」）。
        <p id="secret" className="account-word mt-2">
          {secret}
        </p>
        この端末に認証アプリがあるときは、
        <a href={address}>アプリを開いて追加する</a>こともできます。
      </li>
      <li className="mt-4">アプリに出た6桁のコードを入力します。</li>
    </ol>
    <form method="post" action={setUpAddress} className="account-form">
      <input type="hidden" name="to" value={to} />
      <AccountField name="code" label="6桁のコード" inputMode="numeric" autoComplete="one-time-code" required={true} />
      <button type="submit" className="main-button">
        設定して続ける
      </button>
    </form>
  </div>
)

type RecoveryCodesPageProps = { readonly codes: readonly string[]; readonly next: string }

/** The recovery codes, shown once. */
export const RecoveryCodesPage = ({ codes, next }: RecoveryCodesPageProps) => (
  <div className="account-page">
    <h1 className="text-std-28B-150">回復コード</h1>
    <p className="mt-2">
      電話をなくしたときに使うコードです。一つにつき一度だけ使えます。
      <b>この画面を離れると、二度と表示できません。</b>印刷するか書き写して、鍵のかかる所にしまってください。
    </p>
    <ul className="recovery-codes">
      {codes.map((code) => (
        <li key={code} className="account-word">
          {code}
        </li>
      ))}
    </ul>
    <p>
      <a href={next} className="inline-flex min-h-11 items-center">
        控えたので、先へ進む
      </a>
    </p>
  </div>
)
