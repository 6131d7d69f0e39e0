import { levelLabels } from '../view/message/level-label.ts'
import type { OfficeYear, OfficeYearCell, OfficeYearRow, PhaseColumn } from '../view/show-office-year.ts'
import { GoalList } from './goal-list.tsx'
import { MarkedWord } from './marked-word.tsx'
import { Shape } from './shape.tsx'

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

const Goals = ({ row }: { readonly row: OfficeYearRow }) =>
  row.address === null ? (
    <p className="text-dns-14N-130 text-soft">この年度の調書はまだありません。</p>
  ) : (
    <details>
      <summary className="inline-flex min-h-11 items-center text-dns-14N-130 text-soft md:min-h-8">
        目標 {row.goals.length}・取組 {row.stepCount}
      </summary>
      <GoalList goals={row.goals} page={row.address} />
    </details>
  )
