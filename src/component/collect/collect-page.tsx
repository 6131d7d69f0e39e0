import { deskAddress } from '../../view/desk/desk-address.ts'
import { type Collection, type CollectionRow, collectAddress } from '../../view/show-collection.ts'
import { DeskAlert, type DeskWords } from '../desk/desk-alert.tsx'
import { HiddenFields } from '../hidden-fields.tsx'
import { MarkedWord } from '../marked-word.tsx'
import { SwitchBar } from '../switch-bar.tsx'

type CollectPageProps = { readonly collection: Collection; readonly said: DeskWords | null }

const Fields = () => (
  <div className="field-group">
    <div className="field">
      <label htmlFor="due">返送の期限</label>
      <input id="due" type="date" name="due" />
    </div>
    <div className="field collect-words">
      <label htmlFor="words">書き添える言葉（様式の上に載ります。300字まで）</label>
      <input id="words" type="text" name="words" maxLength={300} autoComplete="off" />
    </div>
  </div>
)

const Row = ({ row }: { readonly row: CollectionRow }) => (
  <tr>
    <th scope="row">
      <label className="choice-line">
        <input type="checkbox" name="sheet" value={row.sheetId} defaultChecked={row.closed === null} />
        <span>{row.departments}</span>
      </label>
    </th>
    <td>
      <span className="stack-label">状態</span>
      <MarkedWord mark={row.state} />
      {row.closed !== null && <span className="block text-dns-14N-130 text-soft">{row.closed}</span>}
    </td>
    <td>
      <span className="stack-label">記入済みの内容</span>
      {row.content}
    </td>
    <td>
      <button
        type="submit"
        className="desk-button"
        name="one"
        value={row.sheetId}
        formAction={`${collectAddress}/form.xlsx`}
        aria-label={`Excel（${row.departments}）`}
      >
        Excel
      </button>
    </td>
  </tr>
)

const Rows = ({ rows }: { readonly rows: readonly CollectionRow[] }) => (
  <table className="stack board mt-4">
    <caption className="sr-only">部局ごとの様式</caption>
    <thead>
      <tr>
        <th scope="col" className="desk-wide">
          部局
        </th>
        <th scope="col">状態</th>
        <th scope="col">記入済みの内容</th>
        <th scope="col" className="choice-deed">
          1件だけ
        </th>
      </tr>
    </thead>
    <tbody>
      {rows.map((row) => (
        <Row key={row.sheetId} row={row} />
      ))}
    </tbody>
  </table>
)

/** Where forms are given out to be filled in: one department's, or all that are chosen in one archive. */
export const CollectPage = ({ collection, said }: CollectPageProps) => (
  <>
    <h1 className="text-std-28B-150 md:text-std-32B-150">照会用の様式</h1>
    <p className="mt-1 max-w-[45em]">
      今の内容を書き込んだ様式（Excel）を部局に送り、色の付いた欄に記入して返してもらいます。返ってきたファイルは
      <a href={deskAddress}>受付</a>
      に落とすと、変わった欄だけが出ます。取り込むまで、今の調書は変わりません。
    </p>
    <DeskAlert words={said} />
    <section className="mt-6" aria-labelledby="collection">
      <h2 id="collection" className="text-std-24B-150">
        {collection.name}の様式
      </h2>
      <div className="choice-filters">
        <nav aria-label="様式の年度">
          <SwitchBar options={collection.years} />
        </nav>
        <nav aria-label="様式の報告">
          <SwitchBar options={collection.phases} />
        </nav>
      </div>
      {collection.rows.length === 0 ? (
        <p>この年度と報告には、記入してもらう調書がまだありません。先に当初の調書を取り込んでください。</p>
      ) : (
        <form method="get" action={`${collectAddress}/forms.zip`} className="bg-paper p-4 md:p-6">
          <HiddenFields fields={collection.fields} />
          <Fields />
          <button type="submit" className="main-button">
            選んだ部局の様式をまとめてダウンロード（ZIP）
          </button>
          <Rows rows={collection.rows} />
        </form>
      )}
      {collection.without.length > 0 && (
        <p className="mt-4">
          調書がまだない部局（{collection.without.length}）：{collection.without.join('、')}
        </p>
      )}
    </section>
  </>
)
