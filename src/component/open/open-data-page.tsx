import { dataDefinitionAddress, openDataAddress } from '../../view/data-address.ts'
import type { OpenDataYears } from '../../view/show-open-data.ts'
import { LicenceWords } from './licence-words.tsx'

/** Of which years the city gives its data out, and what the columns mean. */
export const OpenDataPage = ({ data }: { readonly data: OpenDataYears }) => (
  <>
    <h1 className="text-std-28B-150 md:text-std-32B-150">オープンデータ</h1>
    <p className="mt-2 max-w-[40em]">
      公開した調書を、表計算ソフトやプログラムで使える形（CSV・JSON）で提供します。文章は各部局が書いたままで、そこから読み取った数量・日付・達成率をその横に付けています。
    </p>
    <section className="mt-8" aria-labelledby="years">
      <h2 id="years" className="text-std-24B-150">
        年度ごとのデータ <span className="text-std-16N-170 text-soft">{data.years.length}件</span>
      </h2>
      {data.years.length === 0 ? (
        <p className="mt-2">公開した調書がまだないため、データもありません。調書を公開すると、ここに並びます。</p>
      ) : (
        <ul className="mt-2 bg-paper px-4 py-2 md:px-6">
          {data.years.map(({ name, address }) => (
            <li key={address}>
              <a href={address} className="inline-flex min-h-11 items-center">
                {name}
              </a>
            </li>
          ))}
        </ul>
      )}
    </section>
    <section className="mt-8" aria-labelledby="about">
      <h2 id="about" className="text-std-24B-150">
        使い方
      </h2>
      <dl className="data-terms">
        <dt>利用条件</dt>
        <dd>
          <LicenceWords licence={data.licence} />
        </dd>
        <dt>列の意味</dt>
        <dd>
          <a href={dataDefinitionAddress}>項目定義書</a>（<a href={`${dataDefinitionAddress}.csv`}>CSV</a>・
          <a href={`${dataDefinitionAddress}.md`}>Markdown</a>）
        </dd>
        <dt>JSON の形</dt>
        <dd>
          <a href={`${openDataAddress}/shirube-sheet-1.schema.json`}>JSON Schema（shirube-sheet/1）</a>
        </dd>
      </dl>
    </section>
  </>
)
