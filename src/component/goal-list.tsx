import type { GoalLine } from '../view/show-goal-lines.ts'
import { Grade } from './grade.tsx'

/** A sheet's goals, one a line: number, title, self-evaluation. Each leads to its place in the sheet. */
export const GoalList = ({ goals, page }: { readonly goals: readonly GoalLine[]; readonly page: string }) => (
  <ol className="@container divide-y divide-hair">
    {goals.map((goal) => (
      <li key={goal.anchor} className="grid grid-cols-[2ch_1fr] gap-x-3 gap-y-1 py-2 @lg:grid-cols-[2ch_1fr_10rem]">
        <span className="text-right font-bold">{goal.number}</span>
        <a href={`${page}#${goal.anchor}`} className={goal.grade ? '' : '@lg:col-span-2'}>
          {goal.title}
        </a>
        {goal.grade && (
          <span className="col-start-2 @lg:col-start-auto">
            <Grade grade={goal.grade} />
          </span>
        )}
      </li>
    ))}
  </ol>
)
