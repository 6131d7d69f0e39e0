import { codeAddressOfSignIn, recoveryAddress, signInAddress } from '../../view/account/account-address.ts'
import { AccountField } from './account-field.tsx'
import { AccountSaid } from './account-said.tsx'

type CodePageProps = { readonly to: string; readonly refusal: string | null }

const StartAnew = () => (
  <a href={signInAddress} className="inline-flex min-h-11 items-center">
    初めからやり直す
  </a>
)

/** The one-time code after the password. */
export const CodePage = ({ to, refusal }: CodePageProps) => (
  <div className="account-page">
    <h1 className="text-std-28B-150">ワンタイムコードの入力</h1>
    <AccountSaid refusal={refusal} />
    <form method="post" action={codeAddressOfSignIn} className="account-form">
      <input type="hidden" name="to" value={to} />
      <AccountField
        name="code"
        label="6桁のコード"
        hint="電話の認証アプリに今出ている数字です。30秒ごとに変わります。"
        inputMode="numeric"
        autoComplete="one-time-code"
        required={true}
      />
      <button type="submit" className="main-button">
        続ける
      </button>
    </form>
    <ul className="mt-4 flex flex-wrap gap-x-6">
      <li>
        <a href={`${recoveryAddress}?to=${encodeURIComponent(to)}`} className="inline-flex min-h-11 items-center">
          電話が手元にない（回復コードを使う）
        </a>
      </li>
      <li>
        <StartAnew />
      </li>
    </ul>
  </div>
)

/** A recovery code instead of the one-time code. */
export const RecoveryPage = ({ to, refusal }: CodePageProps) => (
  <div className="account-page">
    <h1 className="text-std-28B-150">回復コードの入力</h1>
    <AccountSaid refusal={refusal} />
    <form method="post" action={recoveryAddress} className="account-form">
      <input type="hidden" name="to" value={to} />
      <AccountField
        name="code"
        label="回復コード"
        hint="初めの設定のときに控えた十個のうち、まだ使っていない一つです。一つにつき一度だけ使えます。"
        autoComplete="off"
        spellCheck={false}
        required={true}
      />
      <button type="submit" className="main-button">
        続ける
      </button>
    </form>
    <p className="mt-4">控えもないときは、管理者に「コードも初めから」の新しいリンクを頼んでください。</p>
    <p>
      <StartAnew />
    </p>
  </div>
)
