import { formSettingsAddress, licenceAddress } from '../view/address.ts'
import { levelLabels } from '../view/message/level-label.ts'
import type { OfficeYear, OfficeYearCell, OfficeYearRow, PhaseColumn } from '../view/show-office-year.ts'
import { GoalList } from './goal-list.tsx'
import { MarkedWord } from './marked-word.tsx'
import { Shape } from './shape.tsx'
import { StandingBar } from './standing-bar.tsx'
import { StandingLegend } from './standing-legend.tsx'

const FindingCount = ({ count }: { readonly count: number }) =>
  count > 0 && (
    <span className="inline-flex items-center gap-1 whitespace-nowrap text-warn">
      <Shape name={levelLabels.warning.shape} />
      指摘 {count}
    </span>
  )

const Cell = ({ cell }: { readonly cell: OfficeYearCell }) =>
  cell.address === null ? (
    <MarkedWord mark={cell.state} />
  ) : (
    <>
      <a href={cell.address} className="inline-flex min-h-11 items-center md:min-h-8">
        <MarkedWord mark={cell.state} />
      </a>
      <span className="flex flex-wrap gap-x-3 text-dns-14N-130 text-soft">
        {cell.changedOn}
        <FindingCount count={cell.findingCount} />
      </span>
    </>
  )

const Marks = ({ goals }: { readonly goals: OfficeYearRow['goals'] }) => (
  <span className="flex flex-wrap gap-x-4">
    {goals.map(
      ({ anchor, number, grade }) =>
        grade && (
          <span key={anchor} className="whitespace-nowrap">
            <span className="text-soft">{number}</span> {grade.mark || 'なし'}
          </span>
        ),
    )}
  </span>
)

const Department = ({ row }: { readonly row: OfficeYearRow }) => (
  <>
    <span className="block font-bold">{row.departments}</span>
    {row.address === null ? (
      <span className="text-dns-14N-130 text-soft">この年度の調書はまだありません。</span>
    ) : (
      <>
        <Marks goals={row.goals} />
        {row.tally && (
          <div className="my-2">
            <StandingBar tally={row.tally} />
          </div>
        )}
        <details>
          <summary className="min-h-6 text-dns-14N-130 text-soft">
            目標 {row.goals.length}・取組 {row.stepCount}
          </summary>
          <GoalList goals={row.goals} page={row.address} />
        </details>
      </>
    )}
  </>
)

const Row = ({ row, phases }: { readonly row: OfficeYearRow; readonly phases: OfficeYear['phases'] }) => (
  <tr>
    <th scope="row">
      <Department row={row} />
    </th>
    {row.cells.map((cell, index) => (
      <td key={cell.phase} className="board-phase">
        <span className="stack-label">{phases[index]?.label}</span>
        <div>
          <Cell cell={cell} />
        </div>
      </td>
    ))}
  </tr>
)

const Heading = ({ phase }: { readonly phase: PhaseColumn }) => (
  <th scope="col">
    {phase.label}
    <span className="flex flex-wrap gap-x-3 font-normal text-dns-14N-130">
      {phase.states.map(({ state, mark, count }) => (
        <span key={state} className="whitespace-nowrap">
          {mark.word} {count}
        </span>
      ))}
    </span>
  </th>
)

type OfficeYearPageProps = {
  readonly year: OfficeYear
  /** Whether the city's settings are for whoever looks. */
  readonly hasSettings: boolean
}

/** The board of staff: who is where, in each phase; the goals of a department open under its row. */
export const OfficeYearPage = ({ year, hasSettings }: OfficeYearPageProps) => (
  <>
    <h1 className="text-std-28B-150 md:text-std-32B-150">{year.name}の調書</h1>
    <p className="mt-1 mb-6 text-soft">
      調書 {year.sheetCount}件・目標 {year.goalCount}・指摘 {year.findingCount}件
    </p>
    {year.rows.some(({ tally }) => tally !== null) && (
      <div className="mb-4">
        <StandingLegend />
      </div>
    )}
    {year.rows.length === 0 ? (
      <p>この年度の調書も部局も、まだ登録されていません。ファイルを取り込むと、ここに並びます。</p>
    ) : (
      <table className="stack board">
        <caption className="sr-only">部局ごとの、当初・中間・期末の状態</caption>
        <thead>
          <tr>
            <th scope="col" className="board-department">
              部局と自己評価
            </th>
            {year.phases.map((phase) => (
              <Heading key={phase.phase} phase={phase} />
            ))}
          </tr>
        </thead>
        <tbody>
          {year.rows.map((row) => (
            <Row key={row.key} row={row} phases={year.phases} />
          ))}
        </tbody>
      </table>
    )}
    {hasSettings && (
      <p className="not-on-paper mt-6">
        <a href={formSettingsAddress} className="inline-flex min-h-11 items-center">
          様式の設定
        </a>
        <a href={licenceAddress} className="ml-6 inline-flex min-h-11 items-center">
          オープンデータの利用条件
        </a>
      </p>
    )}
  </>
)
