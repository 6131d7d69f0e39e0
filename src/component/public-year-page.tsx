import type { PublicYear, PublicYearRow } from '../view/show-public-year.ts'
import { GoalList } from './goal-list.tsx'
import { GradeTally } from './grade-tally.tsx'
import { StandingBar } from './standing-bar.tsx'
import { StandingLegend } from './standing-legend.tsx'

const Row = ({ row }: { readonly row: PublicYearRow }) => (
  <section
    className="grid break-inside-avoid gap-x-8 gap-y-2 border-t border-rule px-4 py-6 md:px-6 lg:grid-cols-[17rem_1fr]"
    aria-labelledby={row.key}
  >
    <div className="lg:pt-2">
      <h3 id={row.key} className="text-std-18B-160">
        <a href={row.address}>{row.departments}</a>
      </h3>
      <p className="mt-1 text-dns-14N-130 text-soft">
        {row.phaseName}　{row.publishedOn}公開
      </p>
      {row.phases.length > 1 && (
        <ul className="mt-1 flex gap-x-4 text-dns-14N-130" aria-label="ほかの報告">
          {row.phases
            .filter(({ current }) => !current)
            .map(({ label, address }) => (
              <li key={address}>
                <a className="inline-flex min-h-11 items-center" href={address}>
                  {label}
                </a>
              </li>
            ))}
        </ul>
      )}
    </div>
    <div className="space-y-2">
      <GoalList goals={row.goals} page={row.address} />
      {row.tally && <StandingBar tally={row.tally} />}
    </div>
  </section>
)

const Waiting = ({ names }: { readonly names: readonly string[] }) =>
  names.length > 0 && (
    <section className="mt-8 border-t border-rule pt-6">
      <h2 className="text-std-18B-160">まだ公開していない部局（{names.length}）</h2>
      <p className="mt-2">{names.join('、')}</p>
      <p className="mt-1 text-soft">確認が終わり次第、公開します。</p>
    </section>
  )

const Grades = ({ year }: { readonly year: PublicYear }) =>
  year.gradedCount > 0 && (
    <section className="mt-8 bg-paper p-6" aria-labelledby="grades">
      <h2 id="grades" className="text-std-18B-160">
        各部局の自己評価
      </h2>
      <p className="mt-1 mb-4 text-soft">
        部局が自ら付けた評価を、目標の数で数えたものです（中間・期末の報告を公開した{year.gradedCount}目標）。
      </p>
      <GradeTally grades={year.grades} />
    </section>
  )

const Standings = ({ year }: { readonly year: PublicYear }) =>
  year.tally && (
    <section className="mt-8 bg-paper p-6" aria-labelledby="standings">
      <h2 id="standings" className="text-std-18B-160">
        取組の進み具合
      </h2>
      <p className="mt-1 mb-4 text-soft">
        中間・期末の報告を公開した部局の取組を、目標と進捗の記載から読み取って数えたものです。
      </p>
      <StandingBar tally={year.tally} />
      <div className="mt-2">
        <StandingLegend />
      </div>
    </section>
  )

/** The city's year for citizens: what this is, how the departments see themselves, and each department with its goals. */
export const PublicYearPage = ({ year }: { readonly year: PublicYear }) => (
  <>
    <h1 className="text-std-28B-150 md:text-std-32B-150">{year.name}の重点目標</h1>
    <p className="mt-2 max-w-[40em]">
      各部局がこの1年で何に力を入れ、いつまでにどこまで行い、今どこまで進んでいるかを、部局ごとの調書でお知らせします。
    </p>
    <Grades year={year} />
    <Standings year={year} />
    <section className="mt-10" aria-labelledby="departments">
      <h2 id="departments" className="mb-4 flex flex-wrap items-baseline gap-x-3 text-std-24B-150">
        部局ごとの目標
        <span className="text-std-16N-170 text-soft">
          公開 {year.rows.length}件・目標 {year.goalCount}・取組 {year.stepCount}
        </span>
      </h2>
      {year.rows.length === 0 && <p>この年度の調書は、まだ公開していません。</p>}
      <div className="border-b border-rule bg-paper">
        {year.rows.map((row) => (
          <Row key={row.key} row={row} />
        ))}
      </div>
    </section>
    <Waiting names={year.waiting} />
    {year.dataAddress !== null && (
      <p className="not-on-paper mt-8">
        <a href={year.dataAddress} className="inline-flex min-h-11 items-center">
          この年度のデータ（CSV・JSON）をダウンロードする
        </a>
      </p>
    )}
  </>
)
