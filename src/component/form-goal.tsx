import type { FormColumn, FormUnderLine, FormView } from '../view/form-view.ts'
import type { SheetPageGoal, SheetPageRow } from '../view/show-sheet-page.ts'
import { CellText } from './cell-text.tsx'
import { FindingNotes } from './finding-notes.tsx'
import { FormRow } from './form-row.tsx'
import { Grade } from './grade.tsx'
import { SourcePlace } from './source-place.tsx'
import { StandingBar } from './standing-bar.tsx'

type FormGoalProps = { readonly goal: SheetPageGoal; readonly form: FormView }

/** An item with its steps, one group of rows each. */
const groupsOf = (rows: readonly SheetPageRow[]): readonly (readonly SheetPageRow[])[] => {
  const starts = rows.flatMap(({ row }, index) => (row.level === 'item' || index === 0 ? [index] : []))
  return starts.map((start, index) => rows.slice(start, starts[index + 1]))
}

const Evaluation = ({ goal, form }: FormGoalProps) => (
  <>
    <span className="form-label form-evaluation-label">{form.selfEvaluation.label}</span>
    <div className="form-evaluation">
      <Grade grade={goal.grade} />
      {goal.goal.selfEvaluationRemark !== '' && <CellText text={goal.goal.selfEvaluationRemark} />}
      <FindingNotes notes={goal.notes.selfEvaluation} />
    </div>
  </>
)

const Head = ({ goal, form }: FormGoalProps) => (
  <header className={goal.gradeInHead ? 'form-head form-head-graded' : 'form-head'}>
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
    {goal.gradeInHead && <Evaluation goal={goal} form={form} />}
  </header>
)

const LineText = ({ line: { role, text }, goal }: { readonly line: FormUnderLine; readonly goal: SheetPageGoal }) => {
  if (role === 'grade')
    return (
      <>
        <Grade grade={goal.grade} />
        <FindingNotes notes={goal.notes.selfEvaluation} />
      </>
    )
  return text === '' ? <span className="text-soft">記載なし</span> : <CellText text={text} />
}

type LinesProps = {
  readonly lines: readonly FormUnderLine[]
  readonly goal: SheetPageGoal
  readonly look: 'form-lines' | 'form-lines form-facts'
}

/** What holds for the whole goal, each with its name: 「予算額 9,000千円」. */
const Lines = ({ lines, goal, look }: LinesProps) =>
  lines.length > 0 && (
    <dl className={look}>
      {lines.map((line) => (
        <div key={line.key}>
          <dt className="form-label">{line.label}</dt>
          <dd>
            <LineText line={line} goal={goal} />
          </dd>
        </div>
      ))}
    </dl>
  )

// The widths are the city's setting, which no style sheet of ours knows and no inline style may say; `width` may.
const Columns = ({ columns }: { readonly columns: readonly FormColumn[] }) => {
  const whole = columns.reduce((sum, { width }) => sum + width, 0)
  return (
    <colgroup>
      {columns.map(({ key, width }) => (
        <col key={key} width={`${((100 * width) / whole).toFixed(1)}%`} />
      ))}
    </colgroup>
  )
}

const Rows = ({ goal }: { readonly goal: SheetPageGoal }) => (
  <table className="stack form" aria-labelledby={`${goal.anchor}-title`}>
    <Columns columns={goal.columns} />
    <thead>
      <tr>
        {goal.columns.map(({ key, heading }) => (
          <th key={key} scope="col">
            {heading}
          </th>
        ))}
      </tr>
    </thead>
    {groupsOf(goal.rows).map((rows) => (
      <tbody key={rows[0]?.row.key}>
        {rows.map((row) => (
          <FormRow key={row.row.key} row={row} />
        ))}
      </tbody>
    ))}
  </table>
)

/** One goal of the official form: its head with the self-evaluation, and its items and steps in the form's columns. */
export const FormGoal = ({ goal, form }: FormGoalProps) => (
  <section className="form-goal" id={goal.anchor} aria-labelledby={`${goal.anchor}-title`}>
    <Head goal={goal} form={form} />
    <Lines lines={goal.facts} goal={goal} look="form-lines form-facts" />
    {goal.tally && (
      <div className="form-tally">
        <StandingBar id={`${goal.anchor}-standing`} tally={goal.tally} />
      </div>
    )}
    {goal.rows.length === 0 ? <p className="p-3 text-soft">取組項目の記載がありません。</p> : <Rows goal={goal} />}
    <Lines lines={goal.under} goal={goal} look="form-lines" />
  </section>
)
