import type { FormView } from '../view/form-view.ts'
import type { SheetPageGoal, SheetPageRow } from '../view/show-sheet-page.ts'
import { CellText } from './cell-text.tsx'
import { FindingNotes } from './finding-notes.tsx'
import { FormRow } from './form-row.tsx'
import { Grade } from './grade.tsx'
import { SourcePlace } from './source-place.tsx'
import { StandingBar } from './standing-bar.tsx'

type FormGoalProps = { readonly goal: SheetPageGoal; readonly form: FormView; readonly showsProgress: boolean }

/** An item with its steps, one group of rows each. */
const groupsOf = (rows: readonly SheetPageRow[]): readonly (readonly SheetPageRow[])[] => {
  const starts = rows.flatMap(({ row }, index) => (row.level === 'item' || index === 0 ? [index] : []))
  return starts.map((start, index) => rows.slice(start, starts[index + 1]))
}

const Head = ({ goal, form }: Omit<FormGoalProps, 'showsProgress'>) => (
  <header className="form-head">
    <span className="form-label">{form.goalLabel}</span>
    <span className="form-number text-std-18B-160">{goal.goal.number || '－'}</span>
    <div className="form-title">
      <h2 id={`${goal.anchor}-title`} className="text-std-20B-150">
        {goal.goal.title === '' ? (
          <span className="text-soft">（題名の記載なし）</span>
        ) : (
          <CellText text={goal.goal.title} />
        )}
      </h2>
      <SourcePlace place={goal.place} />
      <FindingNotes notes={goal.notes.title} />
    </div>
    <span className="form-label form-evaluation-label">{form.selfEvaluation.label}</span>
    <div className="form-evaluation">
      <Grade grade={goal.grade} />
      {goal.goal.selfEvaluationRemark !== '' && <CellText text={goal.goal.selfEvaluationRemark} />}
      <FindingNotes notes={goal.notes.selfEvaluation} />
    </div>
  </header>
)

/** One goal of the official form: its head with the self-evaluation, and its items and steps in the form's columns. */
export const FormGoal = ({ goal, form, showsProgress }: FormGoalProps) => (
  <section className="form-goal" id={goal.anchor} aria-labelledby={`${goal.anchor}-title`}>
    <Head goal={goal} form={form} />
    {goal.tally && (
      <div className="form-tally">
        <StandingBar id={`${goal.anchor}-standing`} tally={goal.tally} />
      </div>
    )}
    {goal.rows.length === 0 ? (
      <p className="p-3 text-soft">取組項目の記載がありません。</p>
    ) : (
      <table className="stack form" aria-labelledby={`${goal.anchor}-title`}>
        <thead>
          <tr>
            <th scope="col" className="form-action">
              {form.headings.action}
            </th>
            <th scope="col" className="form-target">
              {form.headings.target}
            </th>
            {showsProgress && <th scope="col">{form.headings.progress}</th>}
          </tr>
        </thead>
        {groupsOf(goal.rows).map((rows) => (
          <tbody key={rows[0]?.row.key}>
            {rows.map((row) => (
              <FormRow key={row.row.key} row={row} headings={form.headings} showsProgress={showsProgress} />
            ))}
          </tbody>
        ))}
      </table>
    )}
  </section>
)
