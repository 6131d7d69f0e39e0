import { licenceAddress } from '../view/address.ts'
import { openDataAddress } from '../view/data-address.ts'
import { DeskAlert, type DeskWords } from './desk/desk-alert.tsx'

type LicencePageProps = {
  readonly licence: string
  /** Terms that a city usually takes. */
  readonly usual: readonly { readonly name: string; readonly words: string }[]
  readonly said: DeskWords | null
}

/** Where the city says on what terms its data may be used. */
export const LicencePage = ({ licence, usual, said }: LicencePageProps) => (
  <>
    <h1 className="text-std-28B-150">オープンデータの利用条件</h1>
    <p className="mt-1 max-w-[45em]">
      <a href={openDataAddress}>オープンデータ</a>
      のページと、データのすべての行に載ります。空にすると「まだ示していません」と出ます。
    </p>
    <DeskAlert words={said} />
    <form method="post" action={licenceAddress} className="mt-6 bg-paper p-4 md:p-6">
      <div className="field">
        <label htmlFor="licence">利用条件</label>
        <input
          id="licence"
          type="text"
          name="licence"
          defaultValue={licence}
          maxLength={200}
          autoComplete="off"
          aria-describedby="usual"
        />
      </div>
      <ul id="usual" className="mt-2 list-disc pl-6 text-soft">
        {usual.map(({ name, words }) => (
          <li key={name}>
            {name}：{words}
          </li>
        ))}
      </ul>
      <button type="submit" className="main-button mt-4">
        保存する
      </button>
    </form>
  </>
)
