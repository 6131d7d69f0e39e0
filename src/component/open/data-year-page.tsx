import { dataDefinitionAddress } from '../../view/data-address.ts'
import type { DataFileView, OpenDataYear } from '../../view/show-open-data.ts'
import { LicenceWords } from './licence-words.tsx'

const FileLink = ({ file }: { readonly file: DataFileView }) => (
  <a href={file.address} className="inline-flex min-h-11 items-center">
    {file.label}（{file.size}）
  </a>
)

const Tables = ({ data }: { readonly data: OpenDataYear }) => (
  <table className="stack board mt-4">
    <caption className="sr-only">{data.name}のデータのファイル</caption>
    <thead>
      <tr>
        <th scope="col" className="desk-wide">
          データ
        </th>
        <th scope="col">ファイル</th>
      </tr>
    </thead>
    <tbody>
      {data.tables.map(({ table, name, row, files }) => (
        <tr key={table}>
          <th scope="row">
            <span className="font-bold">{name}</span>
            <span className="block text-soft">{row}。</span>
          </th>
          <td>
            <span className="stack-label">ファイル</span>
            <span className="flex flex-wrap gap-x-6">
              {files.map((file) => (
                <FileLink key={file.address} file={file} />
              ))}
            </span>
          </td>
        </tr>
      ))}
      <tr>
        <th scope="row">
          <span className="font-bold">すべて</span>
          <span className="block text-soft">三つの表の内容を一つにしたものです。</span>
        </th>
        <td>
          <span className="stack-label">ファイル</span>
          <FileLink file={data.json} />
        </td>
      </tr>
    </tbody>
  </table>
)

const Lost = ({ lost }: Pick<OpenDataYear, 'lost'>) => (
  <section className="mt-8" aria-labelledby="lost">
    <h2 id="lost" className="text-std-20B-150">
      Shift_JIS で表せない文字 <span className="text-std-16N-170 text-soft">{lost.length}件</span>
    </h2>
    {lost.length === 0 ? (
      <p className="mt-1">ありません。どちらの文字コードのファイルも、同じ内容です。</p>
    ) : (
      <>
        <p className="mt-1">
          Shift_JIS（CP932）のファイルでは、次の文字を置き換えています。元の文字が必要なときは UTF-8
          のファイルを使ってください。
        </p>
        <ul className="mt-2 list-disc pl-6">
          {lost.map(({ character, instead, count }) => (
            <li key={character}>
              {character} → {instead}（{count}か所）
            </li>
          ))}
        </ul>
      </>
    )}
  </section>
)

/** The data of a fiscal year: its files, what is in them, as of when, and on what terms. */
export const DataYearPage = ({ data }: { readonly data: OpenDataYear }) => (
  <>
    <h1 className="text-std-28B-150 md:text-std-32B-150">{data.name}のオープンデータ</h1>
    <dl className="data-terms">
      <dt>入っている調書</dt>
      {data.phases.map(({ phase, name, asOf, count }) => (
        <dd key={phase}>
          {name} {count}件（{asOf}現在）
        </dd>
      ))}
      <dt>最終更新</dt>
      <dd>{data.updatedOn}</dd>
      <dt>利用条件</dt>
      <dd>
        <LicenceWords licence={data.licence} />
      </dd>
    </dl>
    <Tables data={data} />
    <p className="mt-4 max-w-[45em]">
      列の意味は<a href={dataDefinitionAddress}>項目定義書</a>
      にあります。公開中の最も新しい版だけが入っています。調書や行の ID は、訂正しても、次の報告でも変わりません。
    </p>
    <Lost lost={data.lost} />
  </>
)
